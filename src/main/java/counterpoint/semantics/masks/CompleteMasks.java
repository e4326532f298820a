package counterpoint.semantics.masks;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Defence;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Complete extensions (Dung 1995, Def. 23) of up to 64 arguments, each found once.
 *
 * <p>Every argument starts with all three labels open to it (Caminada 2006, Def. 5). Labels that the labels open to its
 * attackers exclude are taken away until nothing changes; then the search branches on the labels of one argument. A
 * labelling with one label each has passed exactly the conditions of a complete labelling. Only arguments that something has
 * changed for are looked at again.
 */
public final class CompleteMasks implements Search {
    private final AttackFramework framework;
    private final Masks masks;
    private final Meter meter;
    private final PreferredMasks preferred;
    private long in;
    private long out;
    private long undecided;
    private long due;

    public CompleteMasks(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.masks = new Masks(framework);
        this.meter = meter;
        this.preferred = new PreferredMasks(framework, meter);
    }

    @Override
    public Iterator<BitSet> all() {
        Deque<long[]> branches = new ArrayDeque<>();
        branches.push(new long[] {masks.all(), masks.all(), masks.all(), masks.all()});
        return new Found(() -> next(branches));
    }

    /** The least complete extension is the grounded one. */
    @Override
    public Optional<BitSet> one() {
        return Optional.of(Defence.grounded(framework));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        return one().filter(least -> !least.get(argument));
    }

    /** An argument is in a complete extension iff it is in a preferred one. */
    @Override
    public Optional<BitSet> with(int argument) {
        return preferred.with(argument);
    }

    /** @param branches for each the arguments to which IN, OUT and UNDECIDED are open, and those that must be looked at */
    private Optional<BitSet> next(Deque<long[]> branches) {
        while (!branches.isEmpty()) {
            meter.step();
            long[] branch = branches.pop();
            in = branch[0];
            out = branch[1];
            undecided = branch[2];
            due = branch[3];
            if (!propagate()) {
                continue;
            }
            long several = (in & (out | undecided)) | (out & undecided);
            if (several == 0) {
                return Optional.of(Masks.toSet(in));
            }
            long one = Long.lowestOneBit(several);
            long looked = one | masks.targets(Long.numberOfTrailingZeros(one));
            branches.push(new long[] {in & ~one, out & ~one, undecided, looked});
            branches.push(new long[] {in & ~one, out, undecided & ~one, looked});
            branches.push(new long[] {in, out & ~one, undecided & ~one, looked});
        }
        return Optional.empty();
    }

    /** Takes labels away until nothing follows any more; false when some argument is left without any. */
    private boolean propagate() {
        while (due != 0) {
            int argument = Long.numberOfTrailingZeros(due);
            due &= due - 1;
            narrowOwn(argument);
            narrowAttackers(argument);
            if ((in | out | undecided) != masks.all()) {
                return false;
            }
        }
        return true;
    }

    /** Labels of an argument that the labels open to its attackers exclude. */
    private void narrowOwn(int argument) {
        long one = 1L << argument;
        long attackers = masks.attackers(argument);
        boolean wasIn = (in & one) != 0;
        boolean wasOut = (out & one) != 0;
        boolean wasUndecided = (undecided & one) != 0;
        if ((attackers & ~out) != 0) {
            in &= ~one;
        }
        if ((attackers & in) == 0) {
            out &= ~one;
        }
        if ((attackers & ~out & ~undecided) != 0 || (attackers & undecided) == 0) {
            undecided &= ~one;
        }
        if (wasIn != ((in & one) != 0) || wasOut != ((out & one) != 0) || wasUndecided != ((undecided & one) != 0)) {
            due |= masks.targets(argument);
        }
    }

    /** Labels of an argument's attackers that its only label excludes. */
    private void narrowAttackers(int argument) {
        long one = 1L << argument;
        long attackers = masks.attackers(argument);
        boolean mayBeIn = (in & one) != 0;
        boolean mayBeOut = (out & one) != 0;
        boolean mayBeUndecided = (undecided & one) != 0;
        if (mayBeIn && !mayBeOut && !mayBeUndecided) {
            keep(attackers, 0, -1L, 0);
        } else if (mayBeUndecided && !mayBeIn && !mayBeOut) {
            long possible = attackers & undecided;
            keep(attackers, 0, -1L, -1L);
            if (isSingle(possible)) {
                keep(possible, 0, 0, -1L);
            }
        } else if (mayBeOut && !mayBeIn && !mayBeUndecided && isSingle(attackers & in)) {
            keep(attackers & in, -1L, 0, 0);
        }
    }

    /** Leaves these arguments no labels but those that are marked. */
    private void keep(long arguments, long inToo, long outToo, long undecidedToo) {
        long lost = arguments & ((in & ~inToo) | (out & ~outToo) | (undecided & ~undecidedToo));
        in &= ~arguments | inToo;
        out &= ~arguments | outToo;
        undecided &= ~arguments | undecidedToo;
        for (long rest = lost; rest != 0; rest &= rest - 1) {
            due |= Long.lowestOneBit(rest) | masks.targets(Long.numberOfTrailingZeros(rest));
        }
    }

    private static boolean isSingle(long set) {
        return set != 0 && (set & (set - 1)) == 0;
    }
}
