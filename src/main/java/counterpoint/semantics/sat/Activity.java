package counterpoint.semantics.sat;

import java.util.Arrays;

/** How much part each variable had in recent conflicts (VSIDS: Moskewicz and others 2001). */
final class Activity {
    private static final double DECAY = 0.99;
    private static final double LARGEST = 1e100;

    private double[] scores = new double[32];
    private double bump = 1;

    void ensure(int variables) {
        if (variables > scores.length) {
            scores = Arrays.copyOf(scores, Math.max(variables, 2 * scores.length));
        }
    }

    boolean isBefore(int one, int other) {
        return scores[one] > scores[other] || (scores[one] == scores[other] && one < other);
    }

    void raise(int variable) {
        scores[variable] += bump;
        if (scores[variable] > LARGEST) {
            for (int v = 0; v < scores.length; v++) {
                scores[v] /= LARGEST;
            }
            bump /= LARGEST;
        }
    }

    void decay() {
        bump /= DECAY;
    }
}
