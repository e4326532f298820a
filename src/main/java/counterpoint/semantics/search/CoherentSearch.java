package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Preferred, stable, semi-stable and stage extensions of a framework whose shape makes all these the same; see {@link
 * Coherence}. One is found without search; listing them and questions about an argument are left to a search for stable
 * extensions, but for symmetric frameworks, where any argument can be begun with.
 */
public final class CoherentSearch implements Search {
    private final AttackFramework framework;
    private final boolean isSymmetric;
    private final Search stable;

    private CoherentSearch(AttackFramework framework, boolean isSymmetric, Search stable) {
        this.framework = framework;
        this.isSymmetric = isSymmetric;
        this.stable = stable;
    }

    /**
     * The search of a framework that has such a shape; empty for others.
     *
     * @param stable how its stable extensions are searched
     */
    public static Optional<Search> of(AttackFramework framework, Search stable) {
        boolean isSymmetric = Coherence.isSymmetric(framework);
        return isSymmetric || Coherence.isFreeOfOddCycles(framework)
                ? Optional.of(new CoherentSearch(framework, isSymmetric, stable))
                : Optional.empty();
    }

    @Override
    public Iterator<BitSet> all() {
        return stable.all();
    }

    @Override
    public Optional<BitSet> one() {
        return isSymmetric ? Optional.of(Coherence.withoutConflict(framework)) : Coherence.stable(framework);
    }

    @Override
    public Optional<BitSet> with(int argument) {
        return isSymmetric ? Optional.of(Coherence.withoutConflict(framework, argument)) : stable.with(argument);
    }

    /** An extension lacks an argument if it has one of its rivals. */
    @Override
    public Optional<BitSet> without(int argument) {
        if (!isSymmetric) {
            return stable.without(argument);
        }
        return framework.attackerCount(argument) == 0
                ? Optional.empty()
                : Optional.of(
                        Coherence.withoutConflict(framework, framework.attackerAt(framework.attackersStart(argument))));
    }
}
