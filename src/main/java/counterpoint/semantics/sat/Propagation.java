package counterpoint.semantics.sat;

import java.util.Arrays;

/**
 * Unit propagation: what must hold because all other literals of a clause are false (two watched literals: Moskewicz and
 * others 2001). Clauses of two literals, the most frequent ones here, are lists of what follows from each literal.
 */
final class Propagation {
    private final Assignment assignment;
    private final Clauses clauses;
    private final Watches watches = new Watches();
    private final Watches binaries = new Watches();
    private int done;
    private int[] conflict = new int[16];
    private int conflictSize;

    Propagation(Assignment assignment, Clauses clauses) {
        this.assignment = assignment;
        this.clauses = clauses;
    }

    void ensure(int variables) {
        watches.ensure(2 * variables);
        binaries.ensure(2 * variables);
    }

    void addBinary(int one, int other) {
        binaries.add(one, other);
        binaries.add(other, one);
    }

    void watch(int clause) {
        int[] words = clauses.words();
        int first = Clauses.first(clause);
        watches.add(words[first], clause, words[first + 1]);
        watches.add(words[first + 1], clause, words[first]);
    }

    void unwatchAll() {
        watches.clear();
    }

    /** The number of literals whose consequences are known; nothing after them is left to do. */
    void retreatTo(int assigned) {
        done = Math.min(done, assigned);
    }

    /** The literals of the clause that was found with all of them false. */
    int[] conflict() {
        return conflict;
    }

    int conflictSize() {
        return conflictSize;
    }

    /** Assigns what follows until nothing does; false if a clause has become false, see {@link #conflict}. */
    boolean propagate() {
        while (done < assignment.assigned()) {
            int falseLiteral = assignment.trail(done++) ^ 1;
            if (!propagateBinaries(falseLiteral) || !propagateClauses(falseLiteral)) {
                done = assignment.assigned();
                return false;
            }
        }
        return true;
    }

    private boolean propagateBinaries(int falseLiteral) {
        int[] implied = binaries.list(falseLiteral);
        byte[] values = assignment.values();
        for (int i = 0, size = binaries.size(falseLiteral); i < size; i++) {
            int literal = implied[i];
            byte value = values[literal];
            if (value == 0) {
                assignment.assign(literal, Assignment.byBinary(falseLiteral));
            } else if (value == Assignment.FALSE) {
                conflict[0] = falseLiteral;
                conflict[1] = literal;
                conflictSize = 2;
                return false;
            }
        }
        return true;
    }

    private boolean propagateClauses(int falseLiteral) {
        int[] list = watches.list(falseLiteral);
        int size = watches.size(falseLiteral);
        int[] words = clauses.words();
        byte[] values = assignment.values();
        int kept = 0;
        int i = 0;
        boolean consistent = true;
        while (i < size && consistent) {
            int clause = list[i];
            int blocker = list[i + 1];
            i += 2;
            if (values[blocker] == Assignment.TRUE) {
                list[kept++] = clause;
                list[kept++] = blocker;
                continue;
            }
            int start = Clauses.first(clause);
            int other = words[start] ^ words[start + 1] ^ falseLiteral;
            if (other != blocker && values[other] == Assignment.TRUE) {
                list[kept++] = clause;
                list[kept++] = other;
                continue;
            }
            int end = start + words[clause];
            int found = start + 2;
            while (found < end && values[words[found]] == Assignment.FALSE) {
                found++;
            }
            words[start] = other;
            if (found < end) {
                words[start + 1] = words[found];
                words[found] = falseLiteral;
                watches.add(words[start + 1], clause, other);
                continue;
            }
            words[start + 1] = falseLiteral;
            list[kept++] = clause;
            list[kept++] = other;
            if (values[other] == 0) {
                assignment.assign(other, clause);
            } else {
                setConflict(clause);
                consistent = false;
            }
        }
        System.arraycopy(list, i, list, kept, size - i);
        watches.shrink(falseLiteral, kept + size - i);
        return consistent;
    }

    private void setConflict(int clause) {
        conflictSize = clauses.size(clause);
        if (conflictSize > conflict.length) {
            conflict = Arrays.copyOf(conflict, 2 * conflictSize);
        }
        System.arraycopy(clauses.words(), Clauses.first(clause), conflict, 0, conflictSize);
    }
}
