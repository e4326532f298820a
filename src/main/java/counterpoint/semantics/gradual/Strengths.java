package counterpoint.semantics.gradual;

/**
 * The strength of each argument of a framework, and whether these numbers can be relied on: an iteration that did not converge
 * leaves where it got to, and says so.
 */
public final class Strengths {
    private final double[] values;
    private final int passes;
    private final double residual;
    private final double tolerance;

    private Strengths(double[] values, int passes, double residual, double tolerance) {
        this.values = values;
        this.passes = passes;
        this.residual = residual;
        this.tolerance = tolerance;
    }

    /** Takes the array over; nobody may write to it any more. */
    static Strengths owning(double[] values, int passes, double residual, double tolerance) {
        return new Strengths(values, passes, residual, tolerance);
    }

    public int size() {
        return values.length;
    }

    public double of(int argument) {
        return values[argument];
    }

    /** True when every strength is, within the tolerance, what is due to it. */
    public boolean isConverged() {
        return residual <= tolerance;
    }

    /** How many passes it took; 1 where nothing bears on itself. */
    public int passes() {
        return passes;
    }

    /** The largest difference that is left between a strength and what is due to it; 0 where nothing bears on itself. */
    public double residual() {
        return residual;
    }

    double[] copy() {
        return values.clone();
    }
}
