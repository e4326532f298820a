package counterpoint.draft;

import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Transition;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Drafted entries under other ids. */
final class Renaming {
    private Renaming() {}

    /** The entry with every id it has or names replaced where the table has another. */
    static Entry of(Entry entry, Map<Id, Id> table) {
        UnaryOperator<Id> id = old -> table.getOrDefault(old, old);
        if (entry instanceof Locution l) {
            return new Locution(id.apply(l.id()), l.speaker(), l.spans());
        } else if (entry instanceof Proposition p) {
            return new Proposition(id.apply(p.id()), p.text());
        } else if (entry instanceof Question q) {
            return new Question(id.apply(q.id()), q.text());
        } else if (entry instanceof Illocution y) {
            return new Illocution(id.apply(y.id()), y.force(), id.apply(y.anchor()), id.apply(y.content()));
        } else if (entry instanceof Transition t) {
            return new Transition(id.apply(t.id()), id.apply(t.from()), id.apply(t.to()));
        } else if (entry instanceof Answer a) {
            return new Answer(id.apply(a.id()), id.apply(a.proposition()), id.apply(a.question()));
        } else if (entry instanceof Conflict c) {
            return new Conflict(id.apply(c.id()), id.apply(c.attacker()), id.apply(c.target()), c.scheme());
        } else if (entry instanceof Rephrase r) {
            return new Rephrase(id.apply(r.id()), id.apply(r.restatement()), id.apply(r.original()));
        } else if (entry instanceof Inference i) {
            return new Inference(
                    id.apply(i.id()), i.premises().stream().map(id).toList(), id.apply(i.conclusion()), i.scheme());
        }
        if (entry instanceof Extension e) {
            return new Extension(id.apply(e.id()), e.about().map(id), e.name(), e.value());
        }
        throw new IllegalArgumentException("A draft has no " + entry.type() + ".");
    }
}
