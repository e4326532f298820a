package counterpoint.semantics.sat;

import java.util.Arrays;

/**
 * Which literals hold so far, in the order in which they came to hold, why, and on which decision they depend. Remembers
 * how each variable was assigned last.
 */
final class Assignment {
    static final byte TRUE = 1;
    static final byte FALSE = -1;

    /** The reason of decisions, and of what holds in any case. */
    static final int NO_REASON = -1;

    private byte[] values = new byte[64];
    private int[] levels = new int[32];
    private int[] reasons = new int[32];
    private boolean[] phases = new boolean[32];
    private int[] trail = new int[32];
    private int assigned;
    private int[] levelStarts = new int[32];
    private int level;

    void ensure(int variables) {
        if (variables > levels.length) {
            int capacity = Math.max(variables, 2 * levels.length);
            values = Arrays.copyOf(values, 2 * capacity);
            levels = Arrays.copyOf(levels, capacity);
            reasons = Arrays.copyOf(reasons, capacity);
            phases = Arrays.copyOf(phases, capacity);
            trail = Arrays.copyOf(trail, capacity);
        }
    }

    /** By literal: {@link #TRUE}, {@link #FALSE} or 0. */
    byte[] values() {
        return values;
    }

    byte value(int literal) {
        return values[literal];
    }

    int level() {
        return level;
    }

    /** The level at which a variable was assigned. */
    int level(int variable) {
        return levels[variable];
    }

    /**
     * Why a variable was assigned: a clause, or below {@link #NO_REASON} the other literal of a clause of two, see {@link
     * #byBinary}.
     */
    int reason(int variable) {
        return reasons[variable];
    }

    /** The reason that stands for a clause of two literals, given the false one; it is its own inverse. */
    static int byBinary(int literal) {
        return -2 - literal;
    }

    /** How the variable was assigned last. */
    boolean phase(int variable) {
        return phases[variable];
    }

    /** How many literals hold. */
    int assigned() {
        return assigned;
    }

    int trail(int position) {
        return trail[position];
    }

    void assign(int literal, int reason) {
        int variable = literal >> 1;
        values[literal] = TRUE;
        values[literal ^ 1] = FALSE;
        levels[variable] = level;
        reasons[variable] = reason;
        trail[assigned++] = literal;
    }

    /** Starts a level; what is assigned from now on depends on the next decision. */
    void newLevel() {
        if (level == levelStarts.length) {
            levelStarts = Arrays.copyOf(levelStarts, 2 * level);
        }
        levelStarts[level++] = assigned;
    }

    /** Takes back the literal assigned last and returns it. */
    int unassignLast() {
        int literal = trail[--assigned];
        values[literal] = 0;
        values[literal ^ 1] = 0;
        phases[literal >> 1] = !Literals.isNegated(literal);
        return literal;
    }

    /** How many literals held before a level began, counted from level 1. */
    int levelStart(int ofLevel) {
        return levelStarts[ofLevel - 1];
    }

    void setLevel(int newLevel) {
        level = newLevel;
    }
}
