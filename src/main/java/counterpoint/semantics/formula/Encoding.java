package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.sat.CdclSolver;
import counterpoint.semantics.sat.SatSolver;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A framework as a propositional formula whose models are its sets of arguments of one kind (Besnard and Doutre 2004;
 * Cerutti, Giacomin and Vallati 2019). A variable for each argument says that it is a member. What must be said about
 * defence is said with a second variable, that the argument is attacked by a member; for arguments with one attacker that is
 * the attacker's own variable. O(attacks) clauses, most of them of two literals.
 */
final class Encoding {

    /** What the members must be. */
    enum Kind {
        CONFLICT_FREE,
        ADMISSIBLE,
        COMPLETE,
        STABLE
    }

    private static final int[] NOTHING = {};

    private final AttackFramework framework;
    private final SatSolver solver;
    private final int[] attacked;
    private int firstRange;

    Encoding(AttackFramework framework, Kind kind, Meter meter) {
        this.framework = framework;
        this.solver = new CdclSolver(framework.size(), meter);
        this.attacked = kind == Kind.ADMISSIBLE || kind == Kind.COMPLETE ? attackedVariables() : new int[0];
        for (int a = 0; a < framework.size(); a++) {
            addConflicts(a);
            switch (kind) {
                case CONFLICT_FREE -> {}
                case STABLE -> solver.add(withAttackers(a, in(a)));
                case ADMISSIBLE -> addDefended(a);
                case COMPLETE -> {
                    addDefended(a);
                    addDefending(a);
                }
            }
        }
    }

    /** Which variable says that an argument is attacked by a member; 0 where nothing attacks it. */
    private int[] attackedVariables() {
        int[] chosen = new int[size()];
        for (int a = 0; a < size(); a++) {
            int attackers = framework.attackerCount(a);
            if (attackers == 1) {
                chosen[a] = in(framework.attackerAt(framework.attackersStart(a)));
            } else if (attackers > 1) {
                chosen[a] = solver.newVariable();
            }
        }
        return chosen;
    }

    SatSolver solver() {
        return solver;
    }

    int size() {
        return framework.size();
    }

    /** The argument is a member. */
    int in(int argument) {
        return argument + 1;
    }

    /** Looks for largest sets from now on. */
    Encoding largest() {
        solver.maximise(IntStream.range(0, size()).map(this::in).toArray());
        return this;
    }

    /** Lets {@link #inRange} be asked for. */
    Encoding withRanges() {
        int[] ranges = new int[size()];
        for (int a = 0; a < size(); a++) {
            ranges[a] = solver.newVariable();
        }
        firstRange = size() == 0 ? 1 : ranges[0];
        for (int a = 0; a < size(); a++) {
            solver.add(and(withAttackers(a, in(a)), -inRange(a)));
        }
        return this;
    }

    /** Only true if the argument is a member or attacked by one. */
    int inRange(int argument) {
        return firstRange + argument;
    }

    /** The members in the last model. */
    BitSet extension() {
        BitSet members = new BitSet(size());
        for (int a = 0; a < size(); a++) {
            members.set(a, solver.isTrue(in(a)));
        }
        return members;
    }

    /** The literals that say of each argument of a set that it is a member. */
    int[] allIn(BitSet members) {
        return members.stream().map(this::in).toArray();
    }

    /** The literals that say of each argument outside a set that it is a member. */
    int[] othersIn(BitSet members) {
        return others(members).map(this::in).toArray();
    }

    /** The arguments outside a set. */
    IntStream others(BitSet members) {
        return IntStream.range(0, size()).filter(a -> !members.get(a));
    }

    static int[] negated(int... literals) {
        return IntStream.of(literals).map(literal -> -literal).toArray();
    }

    static int[] and(int[] literals, int... more) {
        int[] all = Arrays.copyOf(literals, literals.length + more.length);
        System.arraycopy(more, 0, all, literals.length, more.length);
        return all;
    }

    /** Whether some model has at least one of these members. They are asked for this one time. */
    boolean hasOneOf(int... members) {
        return hasOneOf(members, NOTHING);
    }

    /** Whether some model in which the assumptions hold has at least one of the goals. They are asked for this one time. */
    boolean hasOneOf(int[] goals, int[] assumptions) {
        int asked = solver.newVariable();
        solver.add(and(goals, -asked));
        boolean satisfiable = solver.isSatisfiable(and(assumptions, asked));
        if (!satisfiable) {
            solver.add(-asked);
        }
        return satisfiable;
    }

    /** The literals that say of each attacker of an argument that it is a member. */
    int[] attackers(int argument) {
        int[] literals = withAttackers(argument, 0);
        return Arrays.copyOf(literals, literals.length - 1);
    }

    /** The same literals and one more. */
    private int[] withAttackers(int argument, int literal) {
        int start = framework.attackersStart(argument);
        int count = framework.attackerCount(argument);
        int[] literals = new int[count + 1];
        for (int i = 0; i < count; i++) {
            literals[i] = in(framework.attackerAt(start + i));
        }
        literals[count] = literal;
        return literals;
    }

    private void addConflicts(int argument) {
        for (int p = framework.attackersStart(argument); p < framework.attackersStart(argument + 1); p++) {
            int attacker = framework.attackerAt(p);
            if (attacker <= argument || !framework.hasAttack(argument, attacker)) {
                solver.add(-in(attacker), -in(argument));
            }
        }
    }

    /** A member's attackers are attacked; attacked arguments have an attacker that is a member. */
    private void addDefended(int argument) {
        for (int p = framework.attackersStart(argument); p < framework.attackersStart(argument + 1); p++) {
            int attacker = framework.attackerAt(p);
            if (attacked[attacker] == 0) {
                solver.add(-in(argument));
            } else {
                solver.add(-in(argument), attacked[attacker]);
            }
        }
        if (framework.attackerCount(argument) > 1) {
            solver.add(withAttackers(argument, -attacked[argument]));
        }
    }

    /** What a member attacks is attacked; an argument whose attackers all are is a member. */
    private void addDefending(int argument) {
        int[] clause = new int[framework.attackerCount(argument) + 1];
        boolean isDefensible = true;
        for (int i = 0; i < clause.length - 1; i++) {
            int attacker = framework.attackerAt(framework.attackersStart(argument) + i);
            isDefensible &= attacked[attacker] != 0;
            clause[i] = -attacked[attacker];
            if (framework.attackerCount(argument) > 1) {
                solver.add(-in(attacker), attacked[argument]);
            }
        }
        clause[clause.length - 1] = in(argument);
        if (isDefensible) {
            solver.add(clause);
        }
    }
}
