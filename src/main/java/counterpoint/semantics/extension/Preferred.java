package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;
import java.util.Optional;

/**
 * Preferred semantics: largest positions that defend themselves (Dung 1995, Def. 7). There always is one.
 */
public final class Preferred extends Partwise {

    /** Directional (Baroni and Giacomin 2007): only what bears on the argument matters. */
    @Override
    Optional<Restriction> cone(AttackFramework framework, int argument) {
        return Optional.of(Restriction.cone(framework, argument));
    }

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.preferred(part, meter);
    }
}
