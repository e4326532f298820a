package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.masks.Masks;
import counterpoint.semantics.search.CoherentSearch;
import counterpoint.semantics.search.Components;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Search whole = Searches.preferred(part, meter);
        if (part.size() <= Masks.LARGEST || whole instanceof CoherentSearch) {
            return whole;
        }
        Components components = Components.of(part, Components.all(part));
        // One large component wants SAT anyway, and then for all at once is faster.
        return components.largest() > Masks.LARGEST
                ? whole
                : new ComponentOrder(part, components, component -> members(component, meter), whole);
    }

    private BitSet members(AttackFramework component, Meter meter) {
        BitSet members = new BitSet();
        IntStream.of(one(component, meter).orElseThrow().extension()).forEach(members::set);
        return members;
    }
}
