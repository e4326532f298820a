package counterpoint.semantics.sat;

import java.util.Arrays;

/**
 * Clauses of three literals and more, one after the other in one array. A clause is known by where it begins: its size, how
 * many decision levels it joins (0 for a clause of the formula, more for a learned one), how useful it was lately, then its
 * literals. The first two are watched.
 */
final class Clauses {
    private static final int HEADER = 3;

    private int[] words = new int[1 << 12];
    private int end;

    /** The array, for loops; literals of a clause begin at {@link #first}. Replaced when clauses are added. */
    int[] words() {
        return words;
    }

    /** Where the next clause will begin. */
    int end() {
        return end;
    }

    int add(int[] literals, int size, int levels) {
        int clause = end;
        if (end + HEADER + size > words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, end + HEADER + size));
        }
        words[clause] = size;
        words[clause + 1] = levels;
        words[clause + 2] = 0;
        System.arraycopy(literals, 0, words, clause + HEADER, size);
        end += HEADER + size;
        return clause;
    }

    int size(int clause) {
        return words[clause];
    }

    static int first(int clause) {
        return clause + HEADER;
    }

    int next(int clause) {
        return clause + HEADER + words[clause];
    }

    boolean isLearned(int clause) {
        return words[clause + 1] > 0;
    }

    int levels(int clause) {
        return words[clause + 1];
    }

    void setLevels(int clause, int levels) {
        words[clause + 1] = levels;
    }

    /** The last conflict, as a count, in which the clause had a part. */
    int lastUse(int clause) {
        return words[clause + 2];
    }

    void use(int clause, int conflict) {
        words[clause + 2] = conflict;
    }

    /** Moves a clause down to a place before it, where clauses that went have left room. */
    void move(int clause, int place) {
        System.arraycopy(words, clause, words, place, HEADER + words[clause]);
    }

    /** Forgets all clauses from a place on. */
    void endAt(int place) {
        end = place;
    }
}
