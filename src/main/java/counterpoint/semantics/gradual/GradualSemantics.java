package counterpoint.semantics.gradual;

/**
 * A rule that gives each argument a strength from 0 to 1: an aggregation of the strengths that attack and support it, and an
 * influence of this aggregate on its base score (modular semantics, Mossakowski and Neuhaus 2018).
 *
 * <p>Where nothing bears on itself, one pass computes all strengths. On circles a strength is a fixed point, which is sought
 * by iteration; {@link Strengths#isConverged} says whether it was found. The same framework gives the same numbers on every
 * machine.
 */
public interface GradualSemantics {

    /** The strength due to one argument, given the strengths of all that bear on it. */
    double strength(BipolarFramework framework, double[] strengths, int argument);

    /** The strengths of all arguments, as exactly as {@link Effort#standard} asks for. */
    default Strengths strengths(BipolarFramework framework) {
        return strengths(framework, Effort.standard());
    }

    /** The strengths of all arguments. O(arguments + links) a pass. */
    default Strengths strengths(BipolarFramework framework, Effort effort) {
        return new Iteration(this, framework, effort).run();
    }
}
