package counterpoint.semantics.sat;

import java.util.Arrays;

/**
 * What a conflict teaches: the clause of the first unique implication point (Marques-Silva and Sakallah 1996; Zhang and
 * others 2001), without literals that the others imply (Sörensson and Biere 2009).
 */
final class ConflictAnalysis {
    private final Assignment assignment;
    private final Clauses clauses;
    private final Activity activity;
    private final VariableHeap[] orders;
    private boolean[] seen = new boolean[32];
    private int[] toClear = new int[32];
    private int clearCount;
    private int[] learned = new int[32];
    private int size;
    private int[] stack = new int[32];
    private int[] levelStamps = new int[32];
    private int stamp;

    ConflictAnalysis(Assignment assignment, Clauses clauses, Activity activity, VariableHeap... orders) {
        this.assignment = assignment;
        this.clauses = clauses;
        this.activity = activity;
        this.orders = orders.clone();
    }

    void ensure(int variables) {
        if (variables > seen.length) {
            int capacity = Math.max(variables, 2 * seen.length);
            seen = Arrays.copyOf(seen, capacity);
            toClear = Arrays.copyOf(toClear, capacity);
            learned = Arrays.copyOf(learned, capacity + 1);
            stack = Arrays.copyOf(stack, capacity);
            levelStamps = Arrays.copyOf(levelStamps, capacity + 1);
        }
    }

    /** The literals of the clause learned last: first the one that holds after going back. */
    int[] learned() {
        return learned;
    }

    int size() {
        return size;
    }

    /** Learns a clause from a conflict at a level above 0. */
    void analyse(int[] conflict, int conflictSize, int conflicts) {
        size = 1;
        int open = 0;
        for (int i = 0; i < conflictSize; i++) {
            open += visit(conflict[i]);
        }
        int position = assignment.assigned();
        while (true) {
            int literal = assignment.trail(--position);
            int variable = literal >> 1;
            if (!seen[variable] || assignment.level(variable) < assignment.level()) {
                continue;
            }
            if (--open == 0) {
                learned[0] = literal ^ 1;
                break;
            }
            open += visitReason(variable, conflicts);
        }
        minimise();
        for (int i = 0; i < clearCount; i++) {
            seen[toClear[i]] = false;
        }
        clearCount = 0;
        watchHighestSecond();
    }

    private int visitReason(int variable, int conflicts) {
        int reason = assignment.reason(variable);
        if (reason < Assignment.NO_REASON) {
            return visit(Assignment.byBinary(reason));
        }
        if (clauses.isLearned(reason)) {
            clauses.use(reason, conflicts);
        }
        int open = 0;
        int[] words = clauses.words();
        for (int i = Clauses.first(reason), end = clauses.next(reason); i < end; i++) {
            if (words[i] >> 1 != variable) {
                open += visit(words[i]);
            }
        }
        return open;
    }

    /** Marks a false literal; 1 if it is of the conflict's level, else it goes into the clause. */
    private int visit(int literal) {
        int variable = literal >> 1;
        if (seen[variable] || assignment.level(variable) == 0) {
            return 0;
        }
        mark(variable);
        activity.raise(variable);
        for (VariableHeap order : orders) {
            order.raised(variable);
        }
        if (assignment.level(variable) == assignment.level()) {
            return 1;
        }
        learned[size++] = literal;
        return 0;
    }

    private void mark(int variable) {
        seen[variable] = true;
        toClear[clearCount++] = variable;
    }

    private void minimise() {
        stamp++;
        for (int i = 1; i < size; i++) {
            levelStamps[assignment.level(learned[i] >> 1)] = stamp;
        }
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (!isImplied(learned[i] >> 1)) {
                learned[kept++] = learned[i];
            }
        }
        size = kept;
    }

    /** True when the marked literals imply that this variable's literal is false. What was found out stays marked. */
    private boolean isImplied(int start) {
        if (assignment.reason(start) == Assignment.NO_REASON) {
            return false;
        }
        int markedBefore = clearCount;
        int height = 0;
        stack[height++] = start;
        while (height > 0) {
            int variable = stack[--height];
            int reason = assignment.reason(variable);
            int first = reason < 0 ? 0 : Clauses.first(reason);
            int end = reason < 0 ? 1 : clauses.next(reason);
            for (int i = first; i < end; i++) {
                int next = (reason < 0 ? Assignment.byBinary(reason) : clauses.words()[i]) >> 1;
                if (next == variable || seen[next] || assignment.level(next) == 0) {
                    continue;
                }
                if (assignment.reason(next) == Assignment.NO_REASON || levelStamps[assignment.level(next)] != stamp) {
                    unmark(markedBefore);
                    return false;
                }
                mark(next);
                stack[height++] = next;
            }
        }
        return true;
    }

    private void unmark(int count) {
        while (clearCount > count) {
            seen[toClear[--clearCount]] = false;
        }
    }

    /** The literal assigned last among the others becomes the second, which is watched. */
    private void watchHighestSecond() {
        int highest = 1;
        for (int i = 2; i < size; i++) {
            if (assignment.level(learned[i] >> 1) > assignment.level(learned[highest] >> 1)) {
                highest = i;
            }
        }
        if (size > 1) {
            int literal = learned[highest];
            learned[highest] = learned[1];
            learned[1] = literal;
        }
    }

    /** How many decision levels the learned clause joins (Audemard and Simon 2009); few is good. */
    int levels() {
        stamp++;
        int count = 0;
        for (int i = 0; i < size; i++) {
            int level = assignment.level(learned[i] >> 1);
            if (levelStamps[level] != stamp) {
                levelStamps[level] = stamp;
                count++;
            }
        }
        return count;
    }
}
