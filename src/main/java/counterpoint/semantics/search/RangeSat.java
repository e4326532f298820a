package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sets of maximal range by SAT, among the complete extensions (semi-stable: Caminada 2006) or among the conflict-free sets
 * (stage: Verheij 1996).
 *
 * <p>A range is enlarged until it can't be; all sets that reach it are answers (none contains another); then the next
 * range must reach something that this one doesn't (after Dvořák, Järvisalo, Wallner and Woltran 2014). Where stable
 * extensions exist, they are the answer.
 */
final class RangeSat implements Search {
    private final AttackFramework framework;
    private final Encoding.Kind kind;
    private final Meter meter;
    private final Search stable;

    RangeSat(AttackFramework framework, Encoding.Kind kind, Meter meter) {
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
        private final Encoding encoding = new Encoding(framework, kind, meter);
        private BitSet range = new BitSet();
        private boolean isInRange;

        Iterator<BitSet> all() {
            return new Found(() -> {
                while (isInRange || hasNextRange()) {
                    if (encoding.solver().isSatisfiable(literals(range.stream()))) {
                        isInRange = true;
                        BitSet found = encoding.extension();
                        encoding.solver().add(Encoding.negated(encoding.allIn(found)));
                        return Optional.of(found);
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
                if (encoding.solver().isSatisfiable(Encoding.and(literals(range.stream()), wanted))) {
                    return Optional.of(encoding.extension());
                }
                leaveRange();
            }
            return Optional.empty();
        }

        private boolean hasNextRange() {
            if (!encoding.solver().isSatisfiable()) {
                return false;
            }
            range = reached();
            while (encoding.isSatisfiable(literals(range.stream()), literals(encoding.others(range)))) {
                range = reached();
            }
            isInRange = true;
            return true;
        }

        private void leaveRange() {
            isInRange = false;
            encoding.solver().add(literals(encoding.others(range)));
        }

        private BitSet reached() {
            BitSet members = encoding.extension();
            BitSet reached = Defence.attackedBy(framework, members);
            reached.or(members);
            return reached;
        }

        private int[] literals(IntStream arguments) {
            return arguments.map(encoding::range).toArray();
        }
    }
}
