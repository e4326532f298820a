package counterpoint.semantics.gradual;

/**
 * Euler-based semantics (Amgoud and Ben-Naim 2017, Def. 9): with the energy E, the supporters' strengths less the attackers',
 * the strength is 1 - (1 - b²)/(1 + b·e^E). An argument with base score 0 stays at 0.
 */
public final class EulerBased implements GradualSemantics {

    @Override
    public double strength(BipolarFramework framework, double[] strengths, int argument) {
        double base = framework.base(argument, strengths);
        if (base == 0) {
            return 0;
        }
        double energy = Energy.of(framework, strengths, argument);
        return energy == 0 ? base : 1 - (1 - base * base) / (1 + base * Math.exp(energy));
    }
}
