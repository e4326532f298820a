package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;
import counterpoint.semantics.search.Searches;
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

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.ideal(part, meter);
    }
}
