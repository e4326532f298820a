package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.formula.CompleteSat;
import counterpoint.semantics.formula.IdealSat;
import counterpoint.semantics.formula.PreferredSat;
import counterpoint.semantics.formula.RangeSat;
import counterpoint.semantics.formula.StableSat;
import counterpoint.semantics.masks.CompleteMasks;
import counterpoint.semantics.masks.Masks;
import counterpoint.semantics.masks.PreferredMasks;
import counterpoint.semantics.masks.RangeMasks;
import counterpoint.semantics.masks.StableMasks;
import counterpoint.semantics.search.CoherentSearch;
import counterpoint.semantics.search.EagerSearch;
import counterpoint.semantics.search.IdealSearch;
import counterpoint.semantics.search.Search;
import java.util.Optional;

/** The search that suits a framework: bit masks for few arguments, its shape where that says enough, SAT for others. */
final class Searches {
    /** Ranges are compared with all that were found before, which on masks pays for very small frameworks only. */
    private static final int LARGEST_FOR_RANGES = 20;

    private Searches() {}

    private static boolean isSmall(AttackFramework framework) {
        return framework.size() <= Masks.LARGEST;
    }

    /** Frameworks whose preferred extensions are the stable ones, by their shape; see {@link CoherentSearch}. */
    private static Optional<Search> coherent(AttackFramework framework, Meter meter) {
        return CoherentSearch.of(
                framework, isSmall(framework) ? new StableMasks(framework, meter) : new StableSat(framework, meter));
    }

    static Search complete(AttackFramework framework, Meter meter) {
        return isSmall(framework) ? new CompleteMasks(framework, meter) : new CompleteSat(framework, meter);
    }

    static Search preferred(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new PreferredMasks(framework, meter)
                : coherent(framework, meter).orElseGet(() -> new PreferredSat(framework, meter));
    }

    static Search stable(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new StableMasks(framework, meter)
                : coherent(framework, meter).orElseGet(() -> new StableSat(framework, meter));
    }

    static Search semiStable(AttackFramework framework, Meter meter) {
        return framework.size() <= LARGEST_FOR_RANGES
                ? new RangeMasks(framework, RangeMasks.Kind.SEMI_STABLE, meter)
                : coherent(framework, meter).orElseGet(() -> new RangeSat(framework, RangeSat.Kind.SEMI_STABLE, meter));
    }

    static Search stage(AttackFramework framework, Meter meter) {
        return framework.size() <= LARGEST_FOR_RANGES
                ? new RangeMasks(framework, RangeMasks.Kind.STAGE, meter)
                : coherent(framework, meter).orElseGet(() -> new RangeSat(framework, RangeSat.Kind.STAGE, meter));
    }

    /** The same for a framework that is known to have no stable extension. */
    static Search stageOfUnstable(AttackFramework framework, Meter meter) {
        return framework.size() <= LARGEST_FOR_RANGES
                ? new RangeMasks(framework, RangeMasks.Kind.STAGE, meter)
                : RangeSat.ofUnstable(framework, RangeSat.Kind.STAGE, meter);
    }

    static Search ideal(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new IdealSearch(framework, new PreferredMasks(framework, meter))
                : new IdealSat(framework, meter);
    }

    static Search eager(AttackFramework framework, Meter meter) {
        return new EagerSearch(framework, semiStable(framework, meter));
    }
}
