package counterpoint.semantics.gradual;

/**
 * Quadratic energy model (Potyka 2018, Def. 3): the energy E is the sum of the supporters' strengths less the sum of the
 * attackers'. With h(x) = x²/(1 + x²) for positive x and 0 else, the strength is b + (1 - b)·h(E) - b·h(-E).
 */
public final class QuadraticEnergy implements GradualSemantics {

    @Override
    public double strength(BipolarFramework framework, double[] strengths, int argument) {
        double base = framework.base(argument, strengths);
        double energy = Energy.of(framework, strengths, argument);
        // Of the two impacts one is 0; a branch would be guessed wrong half of the time.
        return base + (1 - base) * impact(Math.max(0, energy)) - base * impact(Math.min(0, energy));
    }

    private static double impact(double energy) {
        double square = energy * energy;
        return square / (1 + square);
    }
}
