package counterpoint.model;

import java.util.List;
import java.util.Set;

/**
 * With what force something is said (AIF: YA): it ties a locution or a transition to the content it puts forward. A
 * locution anchors asserting, questioning and quoting; a transition anchors arguing, disagreeing and answering.
 */
public record Illocution(Id id, Force force, Id anchor, Id content) implements Node {
    private static final Set<Class<? extends Entry>> ANCHOR = Set.of(Locution.class, Transition.class);
    private static final Set<Class<? extends Entry>> CONTENT = Set.of(
            Proposition.class,
            Question.class,
            Inference.class,
            Conflict.class,
            Rephrase.class,
            Answer.class,
            Locution.class);

    /**
     * The name of an illocutionary force as Inference Anchoring Theory writes it (Budzynska and Reed 2011). Names beyond
     * the constants are kept as they are: corpora hold many.
     */
    public record Force(String name) {
        public static final Force ASSERTING = new Force("Asserting");
        public static final Force QUESTIONING = new Force("Questioning");
        public static final Force ARGUING = new Force("Arguing");
        public static final Force DISAGREEING = new Force("Disagreeing");
        public static final Force RESTATING = new Force("Restating");
        public static final Force ANSWERING = new Force("Answering");
        public static final Force QUOTING = new Force("Quoting");

        public Force {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "An illocutionary force has a blank name. Use \"Asserting\" or another.");
            }
        }
    }

    public Illocution {
        if (anchor.equals(content)) {
            throw new IllegalArgumentException(
                    "Illocution " + id + " is anchored in its own content " + content + ". Name two different nodes.");
        }
    }

    @Override
    public String type() {
        return "illocution";
    }

    @Override
    public String aifCode() {
        return "YA";
    }

    @Override
    public List<End> ends() {
        return List.of(End.into("anchor", anchor, ANCHOR), End.outOf("content", content, CONTENT));
    }
}
