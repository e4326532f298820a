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

    /** Whether all clauses can hold together with these literals. Afterwards {@link #isTrue} tells how. */
    boolean isSatisfiable(int... assumptions);

    /** Whether a variable is true in the assignment that the last successful {@link #isSatisfiable} found. */
    boolean isTrue(int variable);
}
