package counterpoint.model;

import java.util.List;
import java.util.Set;

/**
 * That a later locution responds to an earlier one (AIF: TA). Alone it is a reply that takes no side; an {@link
 * Illocution} anchored in it says whether the reply argues, disagrees or answers.
 */
public record Transition(Id id, Id from, Id to) implements Node {
    private static final Set<Class<? extends Entry>> WORDS = Set.of(Locution.class);

    public Transition {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "Transition " + id + " goes from " + from + " to itself. Name two different locutions.");
        }
    }

    @Override
    public String type() {
        return "transition";
    }

    @Override
    public String aifCode() {
        return "TA";
    }

    @Override
    public List<End> ends() {
        return List.of(End.into("earlier locution", from, WORDS), End.outOf("later locution", to, WORDS));
    }
}
