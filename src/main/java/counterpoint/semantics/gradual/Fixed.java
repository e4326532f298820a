package counterpoint.semantics.gradual;

import java.util.Map;

/** A gradual semantics in which some arguments have the strength they are given, whatever bears on them. */
final class Fixed implements GradualSemantics {
    private final GradualSemantics semantics;
    private final Map<Integer, Double> given;

    Fixed(GradualSemantics semantics, Map<Integer, Double> given) {
        this.semantics = semantics;
        this.given = Map.copyOf(given);
    }

    @Override
    public double strength(BipolarFramework framework, double[] strengths, int argument) {
        Double strength = given.get(argument);
        return strength != null ? strength : semantics.strength(framework, strengths, argument);
    }
}
