package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * The eager extension: the largest admissible set inside every semi-stable extension (Caminada 2007). The semi-stable
 * extensions are gone through until they have nothing in common.
 */
public final class EagerSearch implements Search {
    private final AttackFramework framework;
    private final Search semiStable;

    public EagerSearch(AttackFramework framework, Search semiStable) {
        this.framework = framework;
        this.semiStable = semiStable;
    }

    @Override
    public Iterator<BitSet> all() {
        Iterator<BitSet> extensions = semiStable.all();
        BitSet shared = extensions.next();
        while (extensions.hasNext() && !shared.isEmpty()) {
            shared.and(extensions.next());
        }
        return List.of(Defence.largestAdmissiblePart(framework, shared)).iterator();
    }
}
