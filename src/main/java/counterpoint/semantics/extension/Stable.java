package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;

/**
 * Stable semantics: positions that attack all that they do not hold (Dung 1995, Def. 13). There may be none; then every
 * argument is sceptically accepted and none credulously.
 */
public final class Stable extends Partwise {

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.stable(part, meter);
    }
}
