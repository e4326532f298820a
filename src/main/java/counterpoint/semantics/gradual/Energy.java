package counterpoint.semantics.gradual;

/** The sum of the strengths that support an argument less the sum of those that attack it. */
final class Energy {
    private Energy() {}

    static double of(BipolarFramework framework, double[] strengths, int argument) {
        double energy = 0;
        int start = framework.attackersStart(argument);
        int supporters = framework.supportersStart(argument);
        int end = framework.supportersEnd(argument);
        // One loop, since a processor guesses the end of each wrong as often as not.
        for (int p = start; p < end; p++) {
            double strength = strengths[framework.linkAt(p)];
            energy += p < supporters ? -strength : strength;
        }
        return energy;
    }
}
