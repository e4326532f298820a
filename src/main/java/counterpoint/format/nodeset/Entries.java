package counterpoint.format.nodeset;

import counterpoint.format.nodeset.Nodeset.Node;
import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Transition;
import java.util.List;
import java.util.Optional;

/** Makes the entry for a node whose ends have been found. */
final class Entries {

    /** What an MA node says. */
    enum Rephrasing {
        REPHRASE,
        ANSWER
    }

    private Entries() {}

    static Entry wording(Id id, Node node, boolean question) {
        String text = node.text().isBlank() ? Labels.NO_TEXT : node.text();
        return question ? new Question(id, text) : new Proposition(id, text);
    }

    static Entry relation(Id id, Node node, List<Id> in, Id out, Rephrasing rephrasing) {
        return switch (node.type()) {
            case "RA" -> new Inference(id, in, out, scheme(node.scheme(), node.text()));
            case "CA" -> new Conflict(id, in.get(0), out, scheme(node.scheme(), node.text()));
            case "MA" ->
                rephrasing == Rephrasing.ANSWER ? new Answer(id, in.get(0), out) : new Rephrase(id, in.get(0), out);
            case "TA" -> new Transition(id, in.get(0), out);
            case "YA" -> new Illocution(id, new Illocution.Force(Structure.force(node)), in.get(0), out);
            default -> throw new IllegalStateException("Nodes of type " + node.type() + " are no relations.");
        };
    }

    /** The scheme a relation follows: as its scheme says, or its text if it names none. */
    static Optional<String> scheme(String scheme, String text) {
        return SchemeNames.id(scheme.isBlank() ? text : scheme);
    }
}
