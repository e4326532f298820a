package counterpoint.semantics.gradual;

/**
 * The h-categoriser (Besnard and Hunter 2001, Def. 5.1): 1/(1 + the sum of the attackers' strengths); with base scores the
 * weighted form b/(1 + …) of Amgoud, Ben-Naim, Doder and Vesic (2017). It reads attacks only; supports change nothing.
 */
public final class HCategoriser implements GradualSemantics {

    @Override
    public double strength(BipolarFramework framework, double[] strengths, int argument) {
        double attack = 0;
        for (int p = framework.attackersStart(argument); p < framework.supportersStart(argument); p++) {
            attack += strengths[framework.linkAt(p)];
        }
        return framework.base(argument, strengths) / (1 + attack);
    }
}
