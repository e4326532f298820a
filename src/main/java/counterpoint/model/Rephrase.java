package counterpoint.model;

import java.util.List;
import java.util.Set;

/** That a proposition or question says another one again (AIF: MA). */
public record Rephrase(Id id, Id restatement, Id original) implements Node {
    private static final Set<Class<? extends Entry>> CONTENT = Set.of(Proposition.class, Question.class);

    public Rephrase {
        if (restatement.equals(original)) {
            throw new IllegalArgumentException(
                    "Rephrase " + id + " lets " + original + " restate itself. Name two different nodes.");
        }
    }

    @Override
    public String type() {
        return "rephrase";
    }

    @Override
    public String aifCode() {
        return "MA";
    }

    @Override
    public List<End> ends() {
        return List.of(End.into("restatement", restatement, CONTENT), End.outOf("original", original, CONTENT));
    }
}
