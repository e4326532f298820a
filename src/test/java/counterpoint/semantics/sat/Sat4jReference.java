package counterpoint.semantics.sat;

import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** What another solver, Sat4j (Le Berre and Parrain 2010), says about the same clauses. */
final class Sat4jReference {
    private final ISolver solver = SolverFactory.newDefault();
    private boolean isContradictory;

    Sat4jReference(int variables) {
        solver.newVar(variables);
    }

    void add(int... literals) {
        try {
            solver.addClause(new VecInt(literals.clone()));
        } catch (ContradictionException e) {
            isContradictory = true;
        }
    }

    boolean isSatisfiable(int... assumptions) {
        try {
            return !isContradictory && solver.isSatisfiable(new VecInt(assumptions.clone()));
        } catch (TimeoutException e) {
            throw new AssertionError("Sat4j found no answer in its time.", e);
        }
    }
}
