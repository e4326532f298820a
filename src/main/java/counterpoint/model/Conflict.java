package counterpoint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a proposition attacks something (AIF: CA): a proposition, an inference or another conflict. One attacker, one
 * target, one direction.
 *
 * <p>Whether an attack rebuts, undermines or undercuts follows from its target's place in the map; see {@link
 * ArgumentMap#isUndercut}.
 */
public record Conflict(Id id, Id attacker, Id target, Optional<String> scheme) implements Node {
    private static final Set<Class<? extends Entry>> ATTACKER = Set.of(Proposition.class);
    private static final Set<Class<? extends Entry>> TARGET =
            Set.of(Proposition.class, Inference.class, Conflict.class);

    public Conflict {
        if (attacker.equals(target)) {
            throw new IllegalArgumentException(
                    "Conflict " + id + " lets " + attacker + " attack itself. Name two different nodes.");
        }
    }

    public static Conflict of(Id id, Id attacker, Id target) {
        return new Conflict(id, attacker, target, Optional.empty());
    }

    @Override
    public String type() {
        return "conflict";
    }

    @Override
    public String aifCode() {
        return "CA";
    }

    @Override
    public List<End> ends() {
        return List.of(End.into("attacker", attacker, ATTACKER), End.outOf("target", target, TARGET));
    }
}
