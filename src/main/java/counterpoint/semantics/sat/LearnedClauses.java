package counterpoint.semantics.sat;

import java.util.Arrays;

/**
 * Keeps the number of learned clauses down: now and then the worse half goes, that is those which join many levels or had no
 * part in conflicts for long (after Audemard and Simon 2009), and the room they took is closed up.
 */
final class LearnedClauses {
    private static final int FIRST_REDUCTION = 2_000;
    private static final int LATER_REDUCTION = 300;
    private static final int ALWAYS_KEPT = 2;

    private final Assignment assignment;
    private final Clauses clauses;
    private final Propagation propagation;
    private int nextReduction = FIRST_REDUCTION;
    private int reductions;

    LearnedClauses(Assignment assignment, Clauses clauses, Propagation propagation) {
        this.assignment = assignment;
        this.clauses = clauses;
        this.propagation = propagation;
    }

    boolean areTooMany(int conflicts) {
        return conflicts >= nextReduction;
    }

    /** Forgets clauses; only at level 0, with everything propagated. */
    void reduce(int conflicts) {
        reductions++;
        nextReduction = conflicts + FIRST_REDUCTION + LATER_REDUCTION * reductions;
        long[] ranked = new long[1024];
        int count = 0;
        for (int clause = 0; clause < clauses.end(); clause = clauses.next(clause)) {
            if (clauses.levels(clause) > ALWAYS_KEPT) {
                if (count == ranked.length) {
                    ranked = Arrays.copyOf(ranked, 2 * count);
                }
                ranked[count++] = rank(clause, conflicts);
            }
        }
        Arrays.sort(ranked, 0, count);
        long last = count == 0 ? Long.MAX_VALUE : ranked[count / 2];
        compact(last, conflicts);
    }

    /** Small for useful clauses. */
    private long rank(int clause, int conflicts) {
        return ((long) clauses.levels(clause) << 32) + conflicts - clauses.lastUse(clause);
    }

    private void compact(long last, int conflicts) {
        propagation.unwatchAll();
        int place = 0;
        int end = clauses.end();
        int next;
        for (int clause = 0; clause < end; clause = next) {
            next = clauses.next(clause);
            boolean isKept = clauses.levels(clause) <= ALWAYS_KEPT || rank(clause, conflicts) <= last;
            if (isKept && !isSatisfied(clause)) {
                clauses.move(clause, place);
                propagation.watch(place);
                place = clauses.next(place);
            }
        }
        clauses.endAt(place);
    }

    private boolean isSatisfied(int clause) {
        for (int i = Clauses.first(clause), end = clauses.next(clause); i < end; i++) {
            if (assignment.value(clauses.words()[i]) == Assignment.TRUE) {
                return true;
            }
        }
        return false;
    }
}
