package counterpoint.semantics.extension;

import counterpoint.semantics.Oracle;
import counterpoint.semantics.Semantics;
import java.util.List;

/** Every semantics with its definition as {@link Oracle} reads it. */
enum Catalogue {
    COMPLETE,
    PREFERRED,
    STABLE,
    SEMI_STABLE,
    STAGE,
    IDEAL,
    EAGER;

    Semantics semantics() {
        return switch (this) {
            case COMPLETE -> new Complete();
            case PREFERRED -> new Preferred();
            case STABLE -> new Stable();
            case SEMI_STABLE -> new SemiStable();
            case STAGE -> new Stage();
            case IDEAL -> new Ideal();
            case EAGER -> new Eager();
        };
    }

    List<Integer> byDefinition(Oracle oracle) {
        return switch (this) {
            case COMPLETE -> oracle.complete();
            case PREFERRED -> oracle.preferred();
            case STABLE -> oracle.stable();
            case SEMI_STABLE -> oracle.semiStable();
            case STAGE -> oracle.stage();
            case IDEAL -> List.of(oracle.ideal());
            case EAGER -> List.of(oracle.eager());
        };
    }
}
