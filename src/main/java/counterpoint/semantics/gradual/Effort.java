package counterpoint.semantics.gradual;

/**
 * How exactly strengths on circles are sought, and for how long.
 *
 * @param tolerance the iteration has converged when no strength differs from what is due to it by more than this
 * @param passes after so many passes it gives up
 */
public record Effort(double tolerance, int passes) {
    private static final Effort STANDARD = new Effort(1e-10, 5_000);

    public Effort {
        if (!(tolerance > 0) || passes < 1) {
            throw new IllegalArgumentException("An iteration needs a tolerance above 0 and at least one pass, not "
                    + tolerance + " and " + passes + ".");
        }
    }

    /** To ten digits, in at most 5,000 passes. */
    public static Effort standard() {
        return STANDARD;
    }
}
