package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.search.Search;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stage semantics: conflict-free positions that, with what they attack, take in as much as possible (Verheij 1996). The
 * stable ones where those exist. They need not defend themselves, so not even unattacked arguments are safe.
 *
 * <p>Stage extensions need not be complete, so grounded labels are certain only while there are stable extensions. Those are
 * looked for first; if there are none, the part in which they failed is known.
 */
public final class Stage implements Semantics {
    private static final Stable STABLE = new Stable();

    @Override
    public Optional<Labelling> one(AttackFramework framework, Budget budget) {
        Parts parts = STABLE.parts(framework);
        Partwise.Attempt stable = STABLE.attempt(parts, budget.meter());
        return stable.failed().isEmpty()
                ? stable.extension()
                : new OfLargestRange(framework, parts, stable).one(framework, budget);
    }

    @Override
    public Stream<Labelling> all(AttackFramework framework, Budget budget) {
        return suited(framework, budget).all(framework, budget);
    }

    @Override
    public BigInteger count(AttackFramework framework, Budget budget) {
        return suited(framework, budget).count(framework, budget);
    }

    @Override
    public Verdict credulous(AttackFramework framework, int argument, Budget budget) {
        return suited(framework, budget).credulous(framework, argument, budget);
    }

    @Override
    public Verdict sceptical(AttackFramework framework, int argument, Budget budget) {
        return suited(framework, budget).sceptical(framework, argument, budget);
    }

    @Override
    public Questions questions(AttackFramework framework, Budget budget) {
        return suited(framework, budget).questions(framework, budget);
    }

    @Override
    public Verdict certified(AttackFramework framework, int argument, Verdict verdict, Budget budget) {
        Partwise.require(framework, argument);
        return verdict;
    }

    /** What answers for the stage extensions of a framework. */
    private static Semantics suited(AttackFramework framework, Budget budget) {
        Parts parts = STABLE.parts(framework);
        Partwise.Attempt stable = STABLE.attempt(parts, budget.meter());
        return stable.failed().isEmpty() ? STABLE : new OfLargestRange(framework, parts, stable);
    }

    /** The stage extensions of one framework that has no stable ones. */
    private static final class OfLargestRange extends Partwise {
        private final Parts parts;
        private final AttackFramework unstable;

        /** @param failed what came of looking for a stable extension in the parts that the grounded labels left */
        OfLargestRange(AttackFramework framework, Parts left, Attempt failed) {
            this.parts = Parts.ofAll(framework);
            this.unstable = parts.part(
                    parts.partOf(left.member(failed.failed().orElseThrow())).orElseThrow());
        }

        @Override
        Parts parts(AttackFramework framework) {
            return parts;
        }

        @Override
        Search search(AttackFramework part, Meter meter) {
            return part.equals(unstable) ? Searches.stageOfUnstable(part, meter) : Searches.stage(part, meter);
        }
    }
}
