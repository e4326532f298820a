package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Defence;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;

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
    private final Search stable;

    public RangeSat(AttackFramework framework, Kind kind, Meter meter) {
        this.framework = framework;
        this.kind = kind;
        this.meter = meter;
        this.stable = new StableSat(framework, meter);
    }

    @Override
    public Iterator<BitSet> all() {
        Iterator<BitSet> stableOnes = stable.all();
        return stableOnes.hasNext() ? stableOnes : new OfMaximalRange().all();
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Optional<BitSet> answer = stable.with(argument);
        return answer.isPresent() || stable.one().isPresent() ? answer : new OfMaximalRange().first(argument, 1);
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Optional<BitSet> answer = stable.without(argument);
        return answer.isPresent() || stable.one().isPresent() ? answer : new OfMaximalRange().first(argument, -1);
    }

    /** One run through the maximal ranges. */
    private final class OfMaximalRange {
        private final Encoding encoding = new Encoding(
                        framework, kind == Kind.STAGE ? Encoding.Kind.CONFLICT_FREE : Encoding.Kind.ADMISSIBLE, meter)
                .withRanges();
        private BitSet range = new BitSet();
        private boolean isInRange;

        Iterator<BitSet> all() {
            return new Found(() -> {
                while (isInRange || hasNextRange()) {
                    Optional<BitSet> found = Models.some(encoding, literals(range.stream()));
                    if (found.isPresent()) {
                        encoding.solver().add(Encoding.negated(encoding.allIn(found.get())));
                        return found;
                    }
                    leaveRange();
                }
                return Optional.empty();
            });
        }

        /** The first set with the argument (sign 1) or without it (sign -1). */
        Optional<BitSet> first(int argument, int sign) {
            int wanted = sign * encoding.in(argument);
            while (hasNextRange()) {
                Optional<BitSet> found = Models.some(encoding, Encoding.and(literals(range.stream()), wanted));
                if (found.isPresent()) {
                    return found;
                }
                leaveRange();
            }
            return Optional.empty();
        }

        private boolean hasNextRange() {
            isInRange = encoding.solver().isSatisfiable();
            if (isInRange) {
                range = rangeOf(encoding.extension());
                int[] held = literals(range.stream());
                while (encoding.hasOneOf(literals(encoding.others(range)), held)) {
                    BitSet larger = rangeOf(encoding.extension());
                    held = Encoding.and(held, literals(larger.stream().filter(argument -> !range.get(argument))));
                    range = larger;
                }
            }
            return isInRange;
        }

        private BitSet rangeOf(BitSet members) {
            BitSet reached = Defence.attackedBy(framework, members);
            reached.or(members);
            return reached;
        }

        private void leaveRange() {
            isInRange = false;
            encoding.solver().add(literals(encoding.others(range)));
        }

        private int[] literals(IntStream arguments) {
            return arguments.map(encoding::inRange).toArray();
        }
    }
}
