package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;

/**
 * Eager semantics: the largest position that defends itself and that every semi-stable one contains (Caminada 2007). Unique,
 * and at least the ideal extension.
 */
public final class Eager extends Partwise {

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.eager(part, meter);
    }
}
