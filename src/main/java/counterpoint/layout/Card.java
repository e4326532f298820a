package counterpoint.layout;

import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a node's box: its lines of text, its kind (the CSS class it bears), its full text for a tool tip, and how
 * much room that takes.
 */
record Card(List<String> lines, String kind, String tip, Size size) {
    static final double LINE_HEIGHT = 18;
    static final double PADDING = 12;

    private static final double WIDTH = 260;
    private static final double FONT_SIZE = 14;
    private static final int MOST_LINES = 12;
    private static final Wrapping WRAPPING = new Wrapping(WIDTH - 2 * PADDING, FONT_SIZE, MOST_LINES);

    static Map<Id, Card> of(Diagram diagram) {
        Map<Id, Card> cards = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> cards.put(node.id(), of(node, diagram)));
        return cards;
    }

    private static Card of(Node node, Diagram diagram) {
        if (node instanceof Proposition claim) {
            return text("claim", claim.text());
        }
        if (node instanceof Question question) {
            return text("question", question.text());
        }
        if (node instanceof Inference) {
            return word("support", "+ supports");
        }
        if (node instanceof Conflict conflict) {
            return diagram.map().isUndercut(conflict) ? word("undercut", "✂ undercuts") : word("attack", "− attacks");
        }
        return node instanceof Answer ? word("neutral", "→ answers") : word("neutral", "= says again");
    }

    private static Card text(String kind, String text) {
        List<String> lines = WRAPPING.lines(text);
        return new Card(lines, kind, text, new Size(WIDTH, lines.size() * LINE_HEIGHT + 2 * PADDING));
    }

    private static Card word(String kind, String word) {
        return new Card(List.of(word), kind, word, new Size(WRAPPING.width(word) + 2 * PADDING, LINE_HEIGHT + PADDING));
    }
}
