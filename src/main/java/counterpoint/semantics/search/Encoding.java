package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.sat.Sat4jSolver;
import counterpoint.semantics.sat.SatSolver;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A framework as a propositional formula whose models are its labellings of one kind (Besnard and Doutre 2004; Cerutti,
 * Giacomin and Vallati 2019): for each argument a variable that says it is IN and one that says it is OUT.
 *
 * <p>Always: OUT iff some attacker is IN, and never both. O(attacks) clauses.
 */
final class Encoding {

    /** What the sets labelled IN must be. */
    enum Kind {
        CONFLICT_FREE,
        ADMISSIBLE,
        COMPLETE,
        STABLE
    }

    private final AttackFramework framework;
    private final SatSolver solver;
    private boolean hasRanges;

    Encoding(AttackFramework framework, Kind kind, Meter meter) {
        this.framework = framework;
        this.solver = new Sat4jSolver(3 * framework.size(), meter);
        for (int a = 0; a < framework.size(); a++) {
            addOut(a);
            switch (kind) {
                case CONFLICT_FREE -> {}
                case ADMISSIBLE -> addDefended(a);
                case COMPLETE -> {
                    addDefended(a);
                    addDefending(a);
                }
                case STABLE -> solver.add(in(a), out(a));
            }
        }
    }

    SatSolver solver() {
        return solver;
    }

    int in(int argument) {
        return 3 * argument + 1;
    }

    int out(int argument) {
        return 3 * argument + 2;
    }

    /** True only if the argument is IN or OUT. */
    int range(int argument) {
        if (!hasRanges) {
            hasRanges = true;
            for (int a = 0; a < framework.size(); a++) {
                solver.add(-range(a), in(a), out(a));
            }
        }
        return 3 * argument + 3;
    }

    /** The arguments that are IN in the last model. */
    BitSet extension() {
        BitSet members = new BitSet(framework.size());
        for (int a = 0; a < framework.size(); a++) {
            members.set(a, solver.isTrue(in(a)));
        }
        return members;
    }

    /** The literals that say of each member that it is IN. */
    int[] allIn(BitSet members) {
        return members.stream().map(this::in).toArray();
    }

    /** The literals that say of each non-member that it is IN. */
    int[] othersIn(BitSet members) {
        return others(members).map(this::in).toArray();
    }

    /** The arguments that are no members. */
    IntStream others(BitSet members) {
        return IntStream.range(0, framework.size()).filter(a -> !members.get(a));
    }

    static int[] negated(int... literals) {
        return IntStream.of(literals).map(literal -> -literal).toArray();
    }

    static int[] and(int[] literals, int... more) {
        return IntStream.concat(IntStream.of(literals), IntStream.of(more)).toArray();
    }

    /**
     * Whether some model holds these literals and at least one of the goals. The goals are asked for this one time.
     */
    boolean isSatisfiable(int[] assumptions, int[] goals) {
        int asked = solver.newVariable();
        solver.add(and(goals, -asked));
        boolean satisfiable = solver.isSatisfiable(and(assumptions, asked));
        if (!satisfiable) {
            solver.add(-asked);
        }
        return satisfiable;
    }

    private void addOut(int argument) {
        solver.add(-in(argument), -out(argument));
        for (int attacker : attackers(argument)) {
            solver.add(-in(attacker), out(argument));
        }
        solver.add(and(IntStream.of(attackers(argument)).map(this::in).toArray(), -out(argument)));
    }

    private void addDefended(int argument) {
        for (int attacker : attackers(argument)) {
            solver.add(-in(argument), out(attacker));
        }
    }

    private void addDefending(int argument) {
        solver.add(and(IntStream.of(attackers(argument)).map(a -> -out(a)).toArray(), in(argument)));
    }

    private int[] attackers(int argument) {
        return IntStream.range(framework.attackersStart(argument), framework.attackersStart(argument + 1))
                .map(framework::attackerAt)
                .toArray();
    }
}
