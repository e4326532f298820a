package counterpoint.semantics.sat;

/**
 * When to start again from the top, keeping what was learned: after 1, 1, 2, 1, 1, 2, 4 … times a number of conflicts (Luby,
 * Sinclair and Zuckerman 1993).
 */
final class Restarts {
    private static final int UNIT = 128;

    private int restarts = 1;
    private int conflictsLeft = UNIT;

    void conflict() {
        conflictsLeft--;
    }

    boolean isDue() {
        return conflictsLeft <= 0;
    }

    void restarted() {
        conflictsLeft = UNIT * luby(++restarts);
    }

    /** The i-th number of the sequence, from 1. */
    static int luby(int i) {
        int power = Integer.highestOneBit(i + 1);
        return power == i + 1 ? power / 2 : luby(i - power + 1);
    }
}
