package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.search.Search;
import java.util.Optional;

/**
 * Ideal semantics: the largest position that defends itself and that every preferred one contains (Dung, Mancarella and
 * Toni 2007). Unique, and at least the grounded extension.
 */
public final class Ideal extends Partwise {

    /** Directional (Baroni and Giacomin 2007): only what bears on the argument matters. */
    @Override
    Optional<Restriction> cone(AttackFramework framework, int argument) {
        return Optional.of(Restriction.cone(framework, argument));
    }

    /** The certificate of a unique extension is that extension. */
    @Override
    public Verdict certified(AttackFramework framework, int argument, Verdict verdict, Budget budget) {
        return new Verdict(verdict.isAccepted(), verdict.certificate().flatMap(part -> one(framework, budget)));
    }

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.ideal(part, meter);
    }
}
