package counterpoint.semantics.masks;

import counterpoint.semantics.Meter;
import java.util.OptionalLong;

/**
 * Depth-first search for admissible sets (Dung 1995, Def. 6) on bit masks, from large to small; for stable sets if asked.
 *
 * <p>Each branch knows which arguments are in and which are barred from it. It tries an argument first as a member and then
 * barred, so a set is never found before a larger one that contains it: where two sets first differ, the branch with the
 * member came first. What follows from a branch is added at once: an argument that the members defend joins them (Dung
 * 1995, Lemma 10); one that can't be defended any more is barred; an attacker of a member must be attacked, so its last
 * possible attacker joins. A branch in which a barred argument is defended holds no maximal set and ends.
 *
 * <p>After Doutre and Mengin (2001) and Nofal, Atkinson and Dunne (2014), as masks. Exponential in the worst case.
 */
final class AdmissibleMasks {
    /** What a found set must do about arguments that are no members. */
    enum Kind {
        /** Defend its members: maximal admissible sets. */
        ADMISSIBLE,
        /** Attack them all. */
        STABLE
    }

    private final Masks masks;
    private final Kind kind;
    private final Meter meter;
    private final MaskStack open = new MaskStack();
    private long in;
    private long barred;
    private long attacked;

    AdmissibleMasks(Masks masks, Kind kind, Meter meter, long members, long nonMembers) {
        this.masks = masks;
        this.kind = kind;
        this.meter = meter;
        open.push(members, nonMembers | masks.selfAttackers());
    }

    /**
     * The next set that is not a part of one of the given sets.
     *
     * @param known sets whose parts are of no interest
     */
    OptionalLong next(MaskList known) {
        while (!open.isEmpty()) {
            in = open.popIn();
            barred = open.popBarred();
            meter.step();
            if (!propagate() || known.hasSuperset(masks.all() & ~barred)) {
                continue;
            }
            long free = masks.all() & ~in & ~barred;
            if (free == 0) {
                return OptionalLong.of(in);
            }
            long branch = branch(free);
            open.push(in, barred | branch);
            open.push(in | branch, barred);
        }
        return OptionalLong.empty();
    }

    private boolean propagate() {
        long inBefore;
        long barredBefore;
        do {
            inBefore = in;
            barredBefore = barred;
            attacked = masks.targetsOf(in);
            barred |= attacked | masks.attackersOf(in);
            if ((in & barred) != 0 || !answerThreats()) {
                return false;
            }
            settleFree();
        } while (in != inBefore || barred != barredBefore);
        return true;
    }

    /** Every argument that must be attacked and is not yet needs an attacker; the last possible one joins. */
    private boolean answerThreats() {
        long free = masks.all() & ~in & ~barred;
        long threats = (kind == Kind.STABLE ? barred : masks.attackersOf(in)) & ~attacked;
        for (long rest = threats; rest != 0; rest &= rest - 1) {
            long answers = masks.attackers(Long.numberOfTrailingZeros(rest)) & free;
            if (answers == 0) {
                return false;
            }
            if ((answers & (answers - 1)) == 0) {
                in |= answers;
            }
        }
        for (long rest = barred & ~attacked; rest != 0; rest &= rest - 1) {
            if (Masks.isSubset(masks.attackers(Long.numberOfTrailingZeros(rest)), attacked)) {
                return false;
            }
        }
        return true;
    }

    private void settleFree() {
        long free = masks.all() & ~in & ~barred;
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int argument = Long.numberOfTrailingZeros(rest);
            long threats = masks.attackers(argument) & ~attacked;
            if (threats == 0) {
                in |= 1L << argument;
            } else if (!isDefensible(threats, free)) {
                barred |= 1L << argument;
                free &= ~(1L << argument);
            }
        }
    }

    private boolean isDefensible(long threats, long free) {
        for (long rest = threats; rest != 0; rest &= rest - 1) {
            if ((masks.attackers(Long.numberOfTrailingZeros(rest)) & (free | in)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A possible answer to the threat with the fewest answers; else the free argument with the most attacks. */
    private long branch(long free) {
        long best = 0;
        int fewest = Integer.MAX_VALUE;
        for (long rest = masks.attackersOf(in) & ~attacked; rest != 0; rest &= rest - 1) {
            long answers = masks.attackers(Long.numberOfTrailingZeros(rest)) & free;
            if (Long.bitCount(answers) < fewest) {
                fewest = Long.bitCount(answers);
                best = Long.lowestOneBit(answers);
            }
        }
        int most = -1;
        for (long rest = best == 0 ? free : 0; rest != 0; rest &= rest - 1) {
            int argument = Long.numberOfTrailingZeros(rest);
            int attacks = Long.bitCount(masks.targets(argument)) + Long.bitCount(masks.attackers(argument));
            if (attacks > most) {
                most = attacks;
                best = 1L << argument;
            }
        }
        return best;
    }
}
