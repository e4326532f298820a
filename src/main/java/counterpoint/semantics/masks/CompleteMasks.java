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
 * labelling with one label each has passed exactly the conditions of a complete labelling.
 */
public final class CompleteMasks implements Search {
    private final AttackFramework framework;
    private final Masks masks;
    private final Meter meter;
    private final PreferredMasks preferred;

    /** The arguments to which each label is open. */
    private record Open(long in, long out, long undecided) {}

    public CompleteMasks(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.masks = new Masks(framework);
        this.meter = meter;
        this.preferred = new PreferredMasks(framework, meter);
    }

    @Override
    public Iterator<BitSet> all() {
        Deque<Open> branches = new ArrayDeque<>();
        branches.push(new Open(masks.all(), masks.all(), masks.all()));
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

    private Optional<BitSet> next(Deque<Open> branches) {
        while (!branches.isEmpty()) {
            meter.step();
            Open open = propagate(branches.pop());
            if ((open.in | open.out | open.undecided) != masks.all()) {
                continue;
            }
            long several = (open.in & (open.out | open.undecided)) | (open.out & open.undecided);
            if (several == 0) {
                return Optional.of(Masks.toSet(open.in));
            }
            long one = Long.lowestOneBit(several);
            branches.push(new Open(open.in & ~one, open.out & ~one, open.undecided));
            branches.push(new Open(open.in & ~one, open.out, open.undecided & ~one));
            branches.push(new Open(open.in, open.out & ~one, open.undecided & ~one));
        }
        return Optional.empty();
    }

    /** Fewer labels open, until nothing follows any more; some argument may be left without any. */
    private Open propagate(Open start) {
        Open open = start;
        Open before;
        do {
            before = open;
            for (int a = 0; a < masks.size(); a++) {
                open = narrowedBy(open, a);
            }
        } while (!open.equals(before));
        return open;
    }

    /** What the labels open to an argument and to its attackers exclude for one another. */
    private Open narrowedBy(Open open, int argument) {
        long one = 1L << argument;
        long attackers = masks.attackers(argument);
        long in = open.in;
        long out = open.out;
        long undecided = open.undecided;
        if ((attackers & ~out) != 0) {
            in &= ~one;
        }
        if ((attackers & in) == 0) {
            out &= ~one;
        }
        if ((attackers & ~out & ~undecided) != 0 || (attackers & undecided) == 0) {
            undecided &= ~one;
        }
        boolean mustBeIn = (in & one) != 0 && ((out | undecided) & one) == 0;
        boolean mustBeUndecided = (undecided & one) != 0 && ((in | out) & one) == 0;
        boolean mustBeOut = (out & one) != 0 && ((in | undecided) & one) == 0;
        if (mustBeIn) {
            in &= ~attackers;
            undecided &= ~attackers;
        } else if (mustBeUndecided) {
            in &= ~attackers;
            long possible = attackers & undecided;
            out &= isSingle(possible) ? ~possible : -1L;
        } else if (mustBeOut) {
            long possible = attackers & in;
            out &= isSingle(possible) ? ~possible : -1L;
            undecided &= isSingle(possible) ? ~possible : -1L;
        }
        return new Open(in, out, undecided);
    }

    private static boolean isSingle(long set) {
        return set != 0 && (set & (set - 1)) == 0;
    }
}
