package counterpoint.semantics.masks;

import counterpoint.semantics.AttackFramework;
import java.util.BitSet;

/** A framework of up to 64 arguments in which every set of arguments is one {@code long}, a bit for each member. */
public final class Masks {
    /** The largest framework that fits. */
    public static final int LARGEST = Long.SIZE;

    private final long[] attackers;
    private final long[] targets;
    private final long all;
    private final long selfAttackers;

    Masks(AttackFramework framework) {
        int size = framework.size();
        attackers = new long[size];
        targets = new long[size];
        all = size == 0 ? 0 : -1L >>> (LARGEST - size);
        long self = 0;
        for (int a = 0; a < size; a++) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                targets[a] |= 1L << framework.targetAt(p);
                attackers[framework.targetAt(p)] |= 1L << a;
            }
            self |= targets[a] & (1L << a);
        }
        selfAttackers = self;
    }

    /** The set of all arguments. */
    long all() {
        return all;
    }

    long selfAttackers() {
        return selfAttackers;
    }

    int size() {
        return attackers.length;
    }

    long attackers(int argument) {
        return attackers[argument];
    }

    long targets(int argument) {
        return targets[argument];
    }

    /** All that some member of the set attacks. */
    long targetsOf(long set) {
        long attacked = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            attacked |= targets[Long.numberOfTrailingZeros(rest)];
        }
        return attacked;
    }

    /** All that attacks some member of the set. */
    long attackersOf(long set) {
        long attacking = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            attacking |= attackers[Long.numberOfTrailingZeros(rest)];
        }
        return attacking;
    }

    static BitSet toSet(long mask) {
        return BitSet.valueOf(new long[] {mask});
    }

    static boolean isSubset(long part, long whole) {
        return (part & ~whole) == 0;
    }
}
