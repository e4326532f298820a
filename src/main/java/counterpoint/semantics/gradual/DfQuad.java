package counterpoint.semantics.gradual;

/**
 * Discontinuity-free quantitative argumentation debates (Rago, Toni, Aurisicchio and Baroni 2016). The attackers together
 * weigh 1 - Π(1 - strength), and so do the supporters; the base score moves by the difference of the two, as a share of its
 * way to 0 or to 1. Defined in the paper for acyclic frameworks.
 */
public final class DfQuad implements GradualSemantics {

    @Override
    public double strength(BipolarFramework framework, double[] strengths, int argument) {
        double spared = 1;
        double unaided = 1;
        int start = framework.attackersStart(argument);
        int supporters = framework.supportersStart(argument);
        int end = framework.supportersEnd(argument);
        // One loop, since a processor guesses the end of each wrong as often as not.
        for (int p = start; p < end; p++) {
            double left = 1 - strengths[framework.linkAt(p)];
            boolean isAttack = p < supporters;
            spared *= isAttack ? left : 1;
            unaided *= isAttack ? 1 : left;
        }
        double base = framework.base(argument, strengths);
        double balance = spared - unaided;
        // Without a branch, because a processor would guess half of them wrong.
        return base + Math.max(0, balance) * (1 - base) + Math.min(0, balance) * base;
    }
}
