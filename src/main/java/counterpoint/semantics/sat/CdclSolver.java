package counterpoint.semantics.sat;

import counterpoint.semantics.Meter;
import java.util.Arrays;

/**
 * A {@link SatSolver} by conflict-driven clause learning (Marques-Silva and Sakallah 1996; Eén and Sörensson 2003): it
 * decides, propagates, learns a clause from each conflict and goes back as far as that clause allows. What it learned stays
 * for the next question. Deterministic. A conflict is a step of the meter.
 *
 * <p>Maximisation: variables to be maximised are decided first, always to true. Whatever is false then follows from
 * true ones, so no larger choice is possible (Di Rosa, Giunchiglia and Maratea 2010).
 */
public final class CdclSolver implements SatSolver {
    private final Meter meter;
    private final Assignment assignment = new Assignment();
    private final Clauses clauses = new Clauses();
    private final Activity activity = new Activity();
    private final VariableHeap maximised = new VariableHeap(activity);
    private final VariableHeap others = new VariableHeap(activity);
    private final Propagation propagation = new Propagation(assignment, clauses);
    private final ConflictAnalysis analysis = new ConflictAnalysis(assignment, clauses, activity, maximised, others);
    private final LearnedClauses learned = new LearnedClauses(assignment, clauses, propagation);
    private final Restarts restarts = new Restarts();
    private boolean[] isMaximised = new boolean[32];
    private boolean[] model = new boolean[0];
    private int[] decisions = {};
    private int[] assumed = {};
    private int variables;
    private int conflicts;
    private boolean isContradictory;

    /** A solver without clauses, with this many variables to begin with. */
    public CdclSolver(int variables, Meter meter) {
        this.meter = meter;
        ensure(variables);
    }

    private void ensure(int count) {
        assignment.ensure(count);
        activity.ensure(count);
        propagation.ensure(count);
        analysis.ensure(count);
        if (count > isMaximised.length) {
            isMaximised = Arrays.copyOf(isMaximised, Math.max(count, 2 * isMaximised.length));
        }
        for (; variables < count; variables++) {
            others.add(variables);
        }
    }

    @Override
    public int newVariable() {
        ensure(variables + 1);
        return variables;
    }

    @Override
    public void maximise(int... chosen) {
        backTo(0);
        for (int variable : chosen) {
            isMaximised[variable - 1] = true;
            if (others.contains(variable - 1)) {
                others.remove(variable - 1);
            }
            maximised.add(variable - 1);
        }
    }

    @Override
    public void add(int... literals) {
        int[] clause = new int[literals.length];
        for (int i = 0; i < literals.length; i++) {
            clause[i] = Literals.of(literals[i]);
        }
        Arrays.sort(clause);
        int size = 0;
        for (int literal : clause) {
            boolean isKnown = assignment.value(literal) != 0 && assignment.level(literal >> 1) == 0;
            if ((isKnown && assignment.value(literal) == Assignment.TRUE)
                    || (size > 0 && clause[size - 1] == (literal ^ 1))) {
                return;
            }
            if (!isKnown && (size == 0 || clause[size - 1] != literal)) {
                clause[size++] = literal;
            }
        }
        addDistinct(clause, size);
    }

    /** Adds a clause whose literals are all open at level 0, going back as far as needed for it to be not yet false. */
    private void addDistinct(int[] clause, int size) {
        if (size < 2) {
            backTo(0);
            isContradictory |= size == 0;
            if (size == 1) {
                assignment.assign(clause[0], Assignment.NO_REASON);
            }
            return;
        }
        latestFirst(clause, 0, size);
        latestFirst(clause, 1, size);
        if (assignment.value(clause[1]) == Assignment.FALSE) {
            backTo(assignment.level(clause[1] >> 1) - 1);
        }
        if (size == 2) {
            propagation.addBinary(clause[0], clause[1]);
        } else {
            propagation.watch(clauses.add(clause, size, 0));
        }
    }

    /** Brings to a place the literal that is not false, or else became false last, among those from there on. */
    private void latestFirst(int[] clause, int place, int size) {
        int best = place;
        for (int i = place + 1; i < size; i++) {
            if (falseSince(clause[i]) > falseSince(clause[best])) {
                best = i;
            }
        }
        int literal = clause[best];
        clause[best] = clause[place];
        clause[place] = literal;
    }

    private int falseSince(int literal) {
        return assignment.value(literal) == Assignment.FALSE ? assignment.level(literal >> 1) : Integer.MAX_VALUE;
    }

    @Override
    public boolean isSatisfiable(int... assumptions) {
        meter.step();
        int[] wanted = new int[assumptions.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Literals.of(assumptions[i]);
        }
        int mismatch = Arrays.mismatch(assumed, wanted);
        backTo(mismatch < 0 ? assignment.level() : mismatch);
        assumed = wanted;
        while (!isContradictory) {
            if (!propagation.propagate()) {
                if (assignment.level() == 0) {
                    isContradictory = true;
                } else {
                    learn();
                }
            } else if (restarts.isDue() && assignment.level() > assumed.length) {
                restart();
            } else if (assignment.level() < assumed.length) {
                int literal = assumed[assignment.level()];
                if (assignment.value(literal) == Assignment.FALSE) {
                    return false;
                }
                decide(literal);
            } else if (assignment.assigned() == variables) {
                keepModel();
                return true;
            } else {
                decide(choice());
            }
        }
        return false;
    }

    @Override
    public int[] decisions() {
        return decisions.clone();
    }

    @Override
    public boolean isTrue(int variable) {
        return model[variable - 1];
    }

    private void keepModel() {
        model = new boolean[variables];
        for (int v = 0; v < variables; v++) {
            model[v] = assignment.value(2 * v) == Assignment.TRUE;
        }
        decisions = new int[assignment.level()];
        int count = 0;
        for (int level = 1; level <= assignment.level(); level++) {
            int start = assignment.levelStart(level);
            boolean isEmpty =
                    start == (level < assignment.level() ? assignment.levelStart(level + 1) : assignment.assigned());
            if (!isEmpty) {
                decisions[count++] = Literals.signed(assignment.trail(start));
            }
        }
        decisions = Arrays.copyOf(decisions, count);
    }

    /** Starts a level with a literal; if it holds already the level stays empty. */
    private void decide(int literal) {
        assignment.newLevel();
        if (assignment.value(literal) == 0) {
            assignment.assign(literal, Assignment.NO_REASON);
        }
    }

    private int choice() {
        while (!maximised.isEmpty()) {
            int variable = maximised.pop();
            if (assignment.value(2 * variable) == 0) {
                return 2 * variable;
            }
        }
        int variable = others.pop();
        while (assignment.value(2 * variable) != 0) {
            variable = others.pop();
        }
        return assignment.phase(variable) ? 2 * variable : 2 * variable + 1;
    }

    private void learn() {
        conflicts++;
        meter.step();
        analysis.analyse(propagation.conflict(), propagation.conflictSize(), conflicts);
        int[] clause = analysis.learned();
        int size = analysis.size();
        int levels = analysis.levels();
        restarts.conflict();
        backTo(size == 1 ? 0 : assignment.level(clause[1] >> 1));
        int reason = Assignment.NO_REASON;
        if (size == 2) {
            propagation.addBinary(clause[0], clause[1]);
            reason = Assignment.byBinary(clause[1]);
        } else if (size > 2) {
            reason = clauses.add(clause, size, levels);
            clauses.use(reason, conflicts);
            propagation.watch(reason);
        }
        assignment.assign(clause[0], reason);
        activity.decay();
    }

    private void restart() {
        restarts.restarted();
        if (learned.areTooMany(conflicts)) {
            backTo(0);
            learned.reduce(conflicts);
        } else {
            backTo(assumed.length);
        }
    }

    private void backTo(int level) {
        if (assignment.level() <= level) {
            return;
        }
        int start = assignment.levelStart(level + 1);
        while (assignment.assigned() > start) {
            int variable = assignment.unassignLast() >> 1;
            (isMaximised[variable] ? maximised : others).add(variable);
        }
        assignment.setLevel(level);
        propagation.retreatTo(start);
    }
}
