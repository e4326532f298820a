package counterpoint.analysis;

import counterpoint.model.MalformedInputException;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Eager;
import counterpoint.semantics.extension.Ideal;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.SemiStable;
import counterpoint.semantics.extension.Stable;
import counterpoint.semantics.extension.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The semantics under which a map can be judged, by the names people type. */
public enum StandingSemantics {
    GROUNDED,
    COMPLETE,
    PREFERRED,
    STABLE,
    SEMI_STABLE,
    STAGE,
    IDEAL,
    EAGER;

    /**
     * The semantics of this name, such as {@code semi-stable}.
     *
     * @throws MalformedInputException if there is none
     */
    public static StandingSemantics named(String name) {
        return Arrays.stream(values())
                .filter(semantics -> semantics.text().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MalformedInputException("There is no semantics called \"" + name
                        + "\". Choose one of "
                        + Arrays.stream(values()).map(StandingSemantics::text).collect(Collectors.joining(", "))
                        + "."));
    }

    /** The name people type. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when labels that the grounded labelling decides are certain: all but stage, whose extensions need no defence. */
    boolean keepsGrounded() {
        return this != STAGE;
    }

    Semantics semantics() {
        return switch (this) {
            case GROUNDED, COMPLETE -> new Complete();
            case PREFERRED -> new Preferred();
            case STABLE -> new Stable();
            case SEMI_STABLE -> new SemiStable();
            case STAGE -> new Stage();
            case IDEAL -> new Ideal();
            case EAGER -> new Eager();
        };
    }
}
