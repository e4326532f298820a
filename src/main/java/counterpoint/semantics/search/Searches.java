package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;

/** The search that suits a framework of this size: bit masks up to 64 arguments, SAT beyond. */
public final class Searches {
    private Searches() {}

    private static boolean isSmall(AttackFramework framework) {
        return framework.size() <= Masks.LARGEST;
    }

    public static Search complete(AttackFramework framework, Meter meter) {
        return isSmall(framework) ? new CompleteMasks(framework, meter) : new CompleteSat(framework, meter);
    }

    public static Search preferred(AttackFramework framework, Meter meter) {
        return isSmall(framework) ? new PreferredMasks(framework, meter) : new PreferredSat(framework, meter);
    }

    public static Search stable(AttackFramework framework, Meter meter) {
        return isSmall(framework) ? new StableMasks(framework, meter) : new StableSat(framework, meter);
    }

    public static Search semiStable(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new RangeMasks(framework, RangeMasks.Kind.SEMI_STABLE, meter)
                : new RangeSat(framework, Encoding.Kind.COMPLETE, meter);
    }

    public static Search stage(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new RangeMasks(framework, RangeMasks.Kind.STAGE, meter)
                : new RangeSat(framework, Encoding.Kind.CONFLICT_FREE, meter);
    }

    public static Search ideal(AttackFramework framework, Meter meter) {
        return isSmall(framework)
                ? new IdealSearch(framework, new PreferredMasks(framework, meter))
                : new IdealSat(framework, meter);
    }

    public static Search eager(AttackFramework framework, Meter meter) {
        return new EagerSearch(framework, semiStable(framework, meter));
    }
}
