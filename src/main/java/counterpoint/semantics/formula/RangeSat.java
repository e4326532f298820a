package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Defence;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sets of maximal range by SAT, among the admissible sets (semi-stable: Caminada 2006) or among the conflict-free sets
 * (stage: Verheij 1996).
 *
 * <p>A range is enlarged until it can't be; all sets that reach it are answers (none contains another);
 * then the next range must reach something that this one doesn't (after Dvořák, Järvisalo, Wallner and Woltran 2014). Where
 * stable extensions exist, they are the answer.
 */
public final class RangeSat implements Search {
    /** Among which sets the largest range is looked for. */
    public enum Kind {
        SEMI_STABLE,
        STAGE
    }

    private final AttackFramework framework;
    private final Kind kind;
    private final Meter meter;
    private final Optional<Search> stable;

    private RangeSat(AttackFramework framework, Kind kind, Meter meter, Optional<Search> stable) {
        this.framework = framework;
        this.kind = kind;
        this.meter = meter;
        this.stable = stable;
    }

    public RangeSat(AttackFramework framework, Kind kind, Meter meter) {
        this(framework, kind, meter, Optional.of(new StableSat(framework, meter)));
    }

    /** For a framework that is known to have no stable extension. */
    public static RangeSat ofUnstable(AttackFramework framework, Kind kind, Meter meter) {
        return new RangeSat(framework, kind, meter, Optional.empty());
    }

    @Override
    public Iterator<BitSet> all() {
        return stable.map(Search::all).filter(Iterator::hasNext).orElseGet(() -> new OfMaximalRange().all());
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Optional<BitSet> answer = stable.flatMap(search -> search.with(argument));
        return answer.isPresent() || hasStable() ? answer : new OfMaximalRange().first(argument, 1);
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Optional<BitSet> answer = stable.flatMap(search -> search.without(argument));
        return answer.isPresent() || hasStable() ? answer : new OfMaximalRange().first(argument, -1);
    }

    private boolean hasStable() {
        return stable.flatMap(Search::one).isPresent();
    }

    /**
     * One run through the maximal ranges of a framework without stable extensions. Each is grown in a solver of its own, in which
     * what is reached is said for good, so that nothing learned is under a condition.
     */
    private final class OfMaximalRange {
        private final List<BitSet> left = new ArrayList<>();
        private Iterator<BitSet> alike = Collections.emptyIterator();

        /** For each range the set that was grown, then the others that reach the same. */
        Iterator<BitSet> all() {
            return new Found(() -> {
                if (alike.hasNext()) {
                    return Optional.of(alike.next());
                }
                Encoding encoding = encoding();
                Optional<BitSet> found = Models.some(encoding).map(set -> grown(set, encoding));
                found.ifPresent(set -> {
                    leave(set);
                    alike = new Found(new Alike(set));
                });
                return found;
            });
        }

        /**
         * The first set with the argument (sign 1) or without it (sign -1). Of these sets one of largest range is grown; it is the
         * answer if no other set reaches more. Else none of them reaches as much as that other, whose range is left.
         */
        Optional<BitSet> first(int argument, int sign) {
            while (true) {
                Encoding wanted = encoding();
                wanted.solver().add(sign * wanted.in(argument));
                Optional<BitSet> candidate = Models.some(wanted).map(set -> grown(set, wanted));
                Optional<BitSet> largest = candidate.map(set -> grown(set, encoding()));
                if (largest.equals(candidate)) {
                    return candidate;
                }
                leave(largest.orElseThrow());
            }
        }

        /** A set that reaches more than this one, and than which no set of the encoding reaches more; or else this one. */
        private BitSet grown(BitSet set, Encoding encoding) {
            BitSet largest = set;
            while (canGrow(largest, encoding)) {
                largest = encoding.extension();
            }
            return largest;
        }

        /** A range that lacks one argument is maximal, or there would be stable extensions. */
        private boolean canGrow(BitSet set, Encoding encoding) {
            BitSet range = rangeOf(set);
            if (range.cardinality() == framework.size() - 1) {
                return false;
            }
            range.stream().forEach(argument -> encoding.solver().add(encoding.inRange(argument)));
            encoding.solver().add(lacking(range, encoding));
            return encoding.solver().isSatisfiable();
        }

        private void leave(BitSet set) {
            left.add(rangeOf(set));
        }

        /** All sets that reach something that no range does that was left. */
        private Encoding encoding() {
            Encoding encoding = ranged();
            left.forEach(range -> encoding.solver().add(lacking(range, encoding)));
            return encoding;
        }
    }

    /** The other sets that reach what one does, one at a time. */
    private final class Alike implements Supplier<Optional<BitSet>> {
        private final BitSet range;
        private BitSet last;
        private Optional<Encoding> sought = Optional.empty();

        Alike(BitSet first) {
            this.range = rangeOf(first);
            this.last = first;
        }

        @Override
        public Optional<BitSet> get() {
            Encoding encoding = sought.orElseGet(this::reaching);
            sought = Optional.of(encoding);
            encoding.solver().add(Encoding.negated(encoding.allIn(last)));
            Optional<BitSet> found = Models.some(encoding);
            found.ifPresent(set -> last = set);
            return found;
        }

        private Encoding reaching() {
            Encoding encoding = ranged();
            range.stream().forEach(argument -> encoding.solver().add(encoding.inRange(argument)));
            return encoding;
        }
    }

    /** Members first: that finds large ranges sooner, as it does stable extensions. */
    private Encoding ranged() {
        return new Encoding(
                        framework, kind == Kind.STAGE ? Encoding.Kind.CONFLICT_FREE : Encoding.Kind.ADMISSIBLE, meter)
                .withRanges()
                .largest();
    }

    private BitSet rangeOf(BitSet members) {
        BitSet reached = Defence.attackedBy(framework, members);
        reached.or(members);
        return reached;
    }

    private static int[] lacking(BitSet range, Encoding encoding) {
        return encoding.others(range).map(encoding::inRange).toArray();
    }
}
