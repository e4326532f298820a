package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import java.util.Arrays;

/**
 * A framework restricted to some of its arguments (Dung 1995): argument {@code i} of the restriction is argument {@code
 * original(i)} of the whole.
 */
final class Restriction {
    private final AttackFramework framework;
    private final int[] originals;

    private Restriction(AttackFramework framework, int[] originals) {
        this.framework = framework;
        this.originals = originals;
    }

    /**
     * The part of a framework on which the standing of an argument depends: the argument, its attackers, their attackers
     * and so on. O(size of the part), save for one array of the size of the whole.
     */
    static Restriction cone(AttackFramework whole, int argument) {
        int[] numbers = new int[whole.size()];
        int[] members = new int[16];
        members[0] = argument;
        numbers[argument] = 1;
        int count = 1;
        for (int next = 0; next < count; next++) {
            int member = members[next];
            for (int p = whole.attackersStart(member); p < whole.attackersStart(member + 1); p++) {
                int attacker = whole.attackerAt(p);
                if (numbers[attacker] == 0) {
                    if (count == members.length) {
                        members = Arrays.copyOf(members, 2 * count);
                    }
                    members[count++] = attacker;
                    numbers[attacker] = count;
                }
            }
        }
        return of(whole, Arrays.copyOf(members, count), numbers);
    }

    /** @param numbers for each member its place among the members, from 1; 0 or less for all others */
    static Restriction of(AttackFramework whole, int[] members, int[] numbers) {
        AttackFramework.Builder builder = AttackFramework.builder(members.length);
        for (int i = 0; i < members.length; i++) {
            for (int p = whole.attackersStart(members[i]); p < whole.attackersStart(members[i] + 1); p++) {
                int attacker = numbers[whole.attackerAt(p)] - 1;
                if (attacker >= 0) {
                    builder.attack(attacker, i);
                }
            }
        }
        return new Restriction(builder.build(), members);
    }

    AttackFramework framework() {
        return framework;
    }

    int original(int argument) {
        return originals[argument];
    }
}
