package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;
import java.util.Optional;

/**
 * Complete semantics: positions that can be defended and hold all that they defend (Dung 1995, Def. 23). The least of them
 * is the grounded extension, the largest are the preferred ones. An argument is in all of them iff it is in the grounded
 * one, and in some iff it is in some preferred one.
 */
public final class Complete extends Partwise {

    /** Directional (Baroni and Giacomin 2007): only what bears on the argument matters. */
    @Override
    Optional<Restriction> cone(AttackFramework framework, int argument) {
        return Optional.of(Restriction.cone(framework, argument));
    }

    @Override
    Search search(AttackFramework part, Meter meter) {
        return Searches.complete(part, meter);
    }
}
