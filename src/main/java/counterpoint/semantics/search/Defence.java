package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Grounded;
import java.util.BitSet;

/** What a set of arguments can defend by itself. */
public final class Defence {
    private Defence() {}

    /**
     * The largest admissible part of a conflict-free set: members that the others don't defend are taken out until all are
     * defended. O(attacks) for each round, and every round but the last takes a member out.
     */
    public static BitSet largestAdmissiblePart(AttackFramework framework, BitSet conflictFree) {
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
    public static BitSet grounded(AttackFramework framework) {
        BitSet members = new BitSet(framework.size());
        for (int argument : Grounded.labelling(framework).extension()) {
            members.set(argument);
        }
        return members;
    }

    /** The complete extension that an admissible set grows into as what it defends joins it. O(attacks). */
    public static BitSet closure(AttackFramework framework, BitSet admissible) {
        int size = framework.size();
        BitSet members = (BitSet) admissible.clone();
        BitSet defeated = new BitSet(size);
        int[] threats = new int[size];
        int[] queue = new int[size];
        int end = 0;
        for (int a = 0; a < size; a++) {
            threats[a] = framework.attackerCount(a);
            if (members.get(a) || threats[a] == 0) {
                members.set(a);
                queue[end++] = a;
            }
        }
        for (int begin = 0; begin < end; begin++) {
            for (int p = framework.targetsStart(queue[begin]); p < framework.targetsStart(queue[begin] + 1); p++) {
                int target = framework.targetAt(p);
                if (!defeated.get(target)) {
                    defeated.set(target);
                    end = relieve(framework, target, threats, members, queue, end);
                }
            }
        }
        return members;
    }

    private static int relieve(
            AttackFramework framework, int defeated, int[] threats, BitSet members, int[] queue, int oldEnd) {
        int end = oldEnd;
        for (int p = framework.targetsStart(defeated); p < framework.targetsStart(defeated + 1); p++) {
            int target = framework.targetAt(p);
            if (--threats[target] == 0 && !members.get(target)) {
                members.set(target);
                queue[end++] = target;
            }
        }
        return end;
    }

    /** All that attacks a member of the set. */
    public static BitSet attackersOf(AttackFramework framework, BitSet set) {
        BitSet attackers = new BitSet(framework.size());
        for (int a = set.nextSetBit(0); a >= 0; a = set.nextSetBit(a + 1)) {
            for (int p = framework.attackersStart(a); p < framework.attackersStart(a + 1); p++) {
                attackers.set(framework.attackerAt(p));
            }
        }
        return attackers;
    }

    public static BitSet attackedBy(AttackFramework framework, BitSet set) {
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
