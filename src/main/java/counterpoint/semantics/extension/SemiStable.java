package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;

/**
 * Semi-stable semantics: complete positions that leave as little undecided as possible (Caminada 2006; Verheij 1996 as
 * admissible stage extensions). The stable ones where those exist; else there still is at least one.
 */
public final class SemiStable extends Partwise {

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.semiStable(part, meter);
    }
}
