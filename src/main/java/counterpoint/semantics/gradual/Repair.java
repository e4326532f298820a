package counterpoint.semantics.gradual;

import java.util.BitSet;

/**
 * Strengths after an edit: what was edited is computed again, then what a changed strength bears on, in order, until the
 * changes are far below the tolerance. Changes die down on their way, so an edit of a large map is felt in a small part of it.
 *
 * <p>On a circle this goes round until then, or until it has taken as much as computing everything again.
 */
final class Repair {
    private static final int MOST_STEPS_AN_ARGUMENT = 4;
    private static final int SPARE_STEPS = 1_000;
    private static final double SHARE_OF_TOLERANCE = 0.01;

    private final GradualSemantics semantics;
    private final BipolarFramework framework;
    private final double[] strengths;
    private final double threshold;
    private final BitSet due;

    /** @param strengths those before the edit; changed in place */
    Repair(GradualSemantics semantics, BipolarFramework framework, double[] strengths, double tolerance) {
        this.semantics = semantics;
        this.framework = framework;
        this.strengths = strengths;
        this.threshold = SHARE_OF_TOLERANCE * tolerance;
        this.due = new BitSet(framework.size());
    }

    /** True if the strengths have come to rest; false if that took too long. */
    boolean run(int... edited) {
        Sequence sequence = framework.sequence();
        for (int argument : edited) {
            due.set(sequence.place(argument));
        }
        long steps = SPARE_STEPS + (long) MOST_STEPS_AN_ARGUMENT * framework.size();
        for (int place = due.nextSetBit(0); place >= 0 && steps > 0; place = next(place)) {
            due.clear(place);
            settle(sequence.argument(place));
            steps--;
        }
        boolean isAtRest = due.isEmpty();
        due.clear();
        return isAtRest;
    }

    private void settle(int argument) {
        double strength = semantics.strength(framework, strengths, argument);
        if (Math.abs(strength - strengths[argument]) > threshold) {
            for (int p = framework.effectsStart(argument); p < framework.effectsStart(argument + 1); p++) {
                due.set(framework.sequence().place(framework.effectAt(p)));
            }
        }
        strengths[argument] = strength;
    }

    private int next(int place) {
        int later = due.nextSetBit(place);
        return later >= 0 ? later : due.nextSetBit(0);
    }
}
