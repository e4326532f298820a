package counterpoint.semantics.gradual;

/** The sum of the strengths that support an argument less the sum of those that attack it. */
final class Energy {
    private Energy() {}

    static double of(BipolarFramework framework, double[] strengths, int argument) {
        double energy = 0;
        int supporters = framework.supportersStart(argument);
        for (int p = framework.attackersStart(argument); p < supporters; p++) {
            energy -= strengths[framework.linkAt(p)];
        }
        for (int p = supporters; p < framework.supportersEnd(argument); p++) {
            energy += strengths[framework.linkAt(p)];
        }
        return energy;
    }
}
