package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.search.Search;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stage semantics: conflict-free positions that, with what they attack, take in as much as possible (Verheij 1996). The
 * stable ones where those exist. They need not defend themselves, so not even unattacked arguments are safe.
 *
 * <p>Stage extensions need not be complete, so grounded labels are certain only while there are stable extensions.
 */
public final class Stage extends Partwise {
    private static final Stable STABLE = new Stable();

    @Override
    Parts parts(AttackFramework framework) {
        return Parts.ofAll(framework);
    }

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.stage(part, meter);
    }

    @Override
    public Optional<Labelling> one(AttackFramework framework, Budget budget) {
        return STABLE.one(framework, budget).or(() -> super.one(framework, budget));
    }

    @Override
    public Stream<Labelling> all(AttackFramework framework, Budget budget) {
        return hasStable(framework, budget) ? STABLE.all(framework, budget) : super.all(framework, budget);
    }

    @Override
    public BigInteger count(AttackFramework framework, Budget budget) {
        return hasStable(framework, budget) ? STABLE.count(framework, budget) : super.count(framework, budget);
    }

    @Override
    public Verdict credulous(AttackFramework framework, int argument, Budget budget) {
        return hasStable(framework, budget)
                ? STABLE.credulous(framework, argument, budget)
                : super.credulous(framework, argument, budget);
    }

    @Override
    public Verdict sceptical(AttackFramework framework, int argument, Budget budget) {
        return hasStable(framework, budget)
                ? STABLE.sceptical(framework, argument, budget)
                : super.sceptical(framework, argument, budget);
    }

    @Override
    public Questions questions(AttackFramework framework, Budget budget) {
        return hasStable(framework, budget) ? STABLE.questions(framework, budget) : super.questions(framework, budget);
    }

    private static boolean hasStable(AttackFramework framework, Budget budget) {
        return STABLE.one(framework, budget).isPresent();
    }
}
