package counterpoint.semantics.sat;

import counterpoint.semantics.Meter;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.Solver;
import org.sat4j.minisat.orders.PositiveLiteralSelectionStrategy;
import org.sat4j.minisat.orders.VarOrderHeap;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * A {@link SatSolver} by Sat4j (Le Berre and Parrain 2010). It searches in slices of conflicts, so that a budget can stop
 * it; what it learned in one slice stays for the next. It tries true before false, so that what it finds tends to be
 * large. Deterministic.
 */
public final class Sat4jSolver implements SatSolver {
    private static final int CONFLICTS_IN_A_SLICE = 2_000;

    private final Solver<?> solver = SolverFactory.newMiniLearningHeap();
    private final Meter meter;
    private boolean isContradictory;

    /** A solver without clauses, with this many variables to begin with. */
    public Sat4jSolver(int variables, Meter meter) {
        this.meter = meter;
        solver.setOrder(new VarOrderHeap(new PositiveLiteralSelectionStrategy()));
        solver.newVar(variables);
    }

    @Override
    public int newVariable() {
        return solver.nextFreeVarId(true);
    }

    @Override
    public void add(int... literals) {
        try {
            solver.addClause(new VecInt(literals.clone()));
        } catch (ContradictionException e) {
            isContradictory = true;
        }
    }

    @Override
    public boolean isSatisfiable(int... assumptions) {
        int slice = CONFLICTS_IN_A_SLICE;
        while (!isContradictory) {
            meter.step();
            solver.setTimeoutOnConflicts(slice);
            try {
                return solver.isSatisfiable(new VecInt(assumptions.clone()));
            } catch (TimeoutException e) {
                meter.steps(slice);
                slice += slice / 2;
            }
        }
        return false;
    }

    @Override
    public boolean isTrue(int variable) {
        return solver.model(variable);
    }
}
