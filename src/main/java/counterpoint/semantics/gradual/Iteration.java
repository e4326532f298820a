package counterpoint.semantics.gradual;

/**
 * Strengths by one pass in order over what no circle bears on, iteration on the core, and one pass over the rest.
 *
 * <p>The core is swept in order, each strength from the newest ones (Gauss and Seidel). As most links run with the order, this
 * takes a third of the passes that steps all at once would take, which two processors could not make up for; so it runs on one.
 * A damped step goes only part of the way to what is due. Damping starts at none and doubles whenever several passes have not
 * brought the residual down, which turns the oscillation of odd circles into a spiral inwards; with ever smaller steps the
 * iteration follows the continuous dynamics of Potyka (2018, Sec. 4), which converge in more cases.
 */
final class Iteration {
    private static final int PATIENCE = 6;
    private static final double PROGRESS = 0.9;
    private static final double SMALLEST_STEP = 1.0 / 256;

    private final GradualSemantics semantics;
    private final BipolarFramework framework;
    private final Sequence sequence;
    private final Effort effort;
    private final double[] strengths;
    private double step = 1;

    Iteration(GradualSemantics semantics, BipolarFramework framework, Effort effort) {
        this.semantics = semantics;
        this.framework = framework;
        this.sequence = framework.sequence();
        this.effort = effort;
        this.strengths = new double[framework.size()];
    }

    Strengths run() {
        for (int i = 0; i < sequence.coreStart(); i++) {
            settle(sequence.argument(i));
        }
        if (framework.isAcyclic()) {
            return Strengths.owning(strengths, 1, 0, effort.tolerance());
        }
        for (int i = sequence.coreStart(); i < sequence.coreEnd(); i++) {
            strengths[sequence.argument(i)] = framework.base(sequence.argument(i));
        }
        double best = Double.POSITIVE_INFINITY;
        int idle = 0;
        int pass = 0;
        double residual = Double.POSITIVE_INFINITY;
        while (residual > effort.tolerance() && pass < effort.passes()) {
            residual = sweep();
            pass++;
            idle = residual < PROGRESS * best ? 0 : idle + 1;
            best = Math.min(best, residual);
            if (idle >= PATIENCE) {
                step = Math.max(SMALLEST_STEP, step / 2);
                best = residual;
                idle = 0;
            }
        }
        for (int i = sequence.coreEnd(); i < sequence.size(); i++) {
            settle(sequence.argument(i));
        }
        return Strengths.owning(strengths, pass, residual, effort.tolerance());
    }

    private void settle(int argument) {
        strengths[argument] = semantics.strength(framework, strengths, argument);
    }

    /** One step for each argument of the core; the largest distance from what was due on the way. */
    private double sweep() {
        double residual = 0;
        for (int i = sequence.coreStart(); i < sequence.coreEnd(); i++) {
            int argument = sequence.argument(i);
            double difference = semantics.strength(framework, strengths, argument) - strengths[argument];
            strengths[argument] += step * difference;
            residual = Math.max(residual, Math.abs(difference));
        }
        return residual;
    }
}
