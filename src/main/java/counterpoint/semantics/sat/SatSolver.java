package counterpoint.semantics.sat;

/**
 * An incremental solver for propositional formulas in conjunctive normal form. Variables are the numbers from 1; a literal
 * is a variable or, negated, its negative.
 */
public interface SatSolver {

    /** A variable that no clause has used yet. */
    int newVariable();

    /** Adds a clause for good: at least one of these literals holds. Without literals nothing can hold any more. */
    void add(int... literals);

    /**
     * From now on looks for assignments in which as many as possible of these variables are true: the true ones among them
     * are contained in those of no other assignment under the same assumptions. The price is less freedom to search.
     */
    void maximise(int... variables);

    /** Whether all clauses can hold together with these literals. Afterwards {@link #isTrue} tells how. */
    boolean isSatisfiable(int... assumptions);

    /** Whether a variable is true in the assignment that the last successful {@link #isSatisfiable} found. */
    boolean isTrue(int variable);

    /**
     * Literals from which, with the clauses, everything in the assignment follows that the last successful {@link
     * #isSatisfiable} found; assumptions are among them.
     */
    int[] decisions();
}
