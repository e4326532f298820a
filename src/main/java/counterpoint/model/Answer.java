package counterpoint.model;

import java.util.List;
import java.util.Set;

/**
 * That a proposition answers a question (IBIS: a position on an issue). AIF has no node of its own for it; corpora use a
 * rephrase (MA).
 */
public record Answer(Id id, Id proposition, Id question) implements Node {
    private static final Set<Class<? extends Entry>> CLAIM = Set.of(Proposition.class);
    private static final Set<Class<? extends Entry>> ISSUE = Set.of(Question.class);

    @Override
    public String type() {
        return "answer";
    }

    @Override
    public String aifCode() {
        return "MA";
    }

    @Override
    public List<End> ends() {
        return List.of(End.into("proposition", proposition, CLAIM), End.outOf("question", question, ISSUE));
    }
}
