package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Grounded;
import java.util.BitSet;

/** What a set of arguments can defend by itself. */
final class Defence {
    private Defence() {}

    /**
     * The largest admissible part of a conflict-free set: members that the others don't defend are taken out until all are
     * defended. O(attacks) for each round, and every round but the last takes a member out.
     */
    static BitSet largestAdmissiblePart(AttackFramework framework, BitSet conflictFree) {
        BitSet part = (BitSet) conflictFree.clone();
        boolean changed = true;
        while (changed) {
            BitSet attacked = attackedBy(framework, part);
            changed = false;
            for (int a = part.nextSetBit(0); a >= 0; a = part.nextSetBit(a + 1)) {
                if (!isDefended(framework, a, attacked)) {
                    part.clear(a);
                    changed = true;
                }
            }
        }
        return part;
    }

    /** The members of the grounded extension. O(attacks). */
    static BitSet grounded(AttackFramework framework) {
        BitSet members = new BitSet(framework.size());
        for (int argument : Grounded.labelling(framework).extension()) {
            members.set(argument);
        }
        return members;
    }

    static BitSet attackedBy(AttackFramework framework, BitSet set) {
        BitSet attacked = new BitSet(framework.size());
        for (int a = set.nextSetBit(0); a >= 0; a = set.nextSetBit(a + 1)) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                attacked.set(framework.targetAt(p));
            }
        }
        return attacked;
    }

    private static boolean isDefended(AttackFramework framework, int argument, BitSet attacked) {
        for (int p = framework.attackersStart(argument); p < framework.attackersStart(argument + 1); p++) {
            if (!attacked.get(framework.attackerAt(p))) {
                return false;
            }
        }
        return true;
    }
}
