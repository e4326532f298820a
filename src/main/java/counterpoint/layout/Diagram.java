package counterpoint.layout;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Link;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a picture of a map shows: claims, questions and the relations between them, each relation as a node of its own, so
 * that an objection to a reason has something to point at. Who said what where stays in the transcript.
 *
 * @param map what is shown, proposals taken in if they are shown
 * @param nodes in natural order of their ids
 * @param links the arrows between these nodes, as in AIF (premise → inference → conclusion), ordered by their relation
 * @param proposed those of the nodes that wait for a person's decision
 */
public record Diagram(ArgumentMap map, List<Node> nodes, List<Link> links, Set<Id> proposed) {

    /** A picture of what a map holds for accepted. */
    public static Diagram of(ArgumentMap map) {
        return between(map, map);
    }

    /** A picture of a map with its pending proposals in it, marked as proposed. */
    public static Diagram withProposals(ArgumentMap map) {
        return between(map, map.supposingPending());
    }

    private static Diagram between(ArgumentMap accepted, ArgumentMap shown) {
        List<Node> nodes = shown.all(Node.class).filter(Diagram::isShown).toList();
        List<Link> links = nodes.stream().flatMap(Diagram::links).toList();
        Set<Id> proposed = new LinkedHashSet<>();
        nodes.stream().map(Node::id).filter(id -> !accepted.contains(id)).forEach(proposed::add);
        return new Diagram(shown, nodes, links, proposed);
    }

    private static Stream<Link> links(Node node) {
        return node.ends().stream().flatMap(end -> switch (end.flow()) {
            case INTO -> Stream.of(new Link(end.target(), node.id(), end.role()));
            case OUT_OF -> Stream.of(new Link(node.id(), end.target(), end.role()));
            case NONE -> Stream.of();
        });
    }

    private static boolean isShown(Node node) {
        return node instanceof Proposition
                || node instanceof Question
                || node instanceof Inference
                || node instanceof Conflict
                || node instanceof Rephrase
                || node instanceof Answer;
    }
}
