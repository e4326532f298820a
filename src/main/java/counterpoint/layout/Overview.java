package counterpoint.layout;

import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole map seen from afar: where every box is drawn, what kind of thing it is, and a label short enough to be read at a
 * glance. What a box says in full is for other views.
 *
 * @param layout boxes in the order of the diagram's nodes; a tree at any size, because somebody waits for it
 * @param kinds of each box: claim, question, support, attack, undercut or neutral
 * @param labels of each box, at most six words
 */
public record Overview(Diagram diagram, Layout layout, List<String> kinds, List<String> labels) {
    private static final int LABEL_WORDS = 6;

    public Overview {
        kinds = List.copyOf(kinds);
        labels = List.copyOf(labels);
    }

    /** The overview of a diagram. O(text + links). */
    public static Overview of(Diagram diagram) {
        Map<Id, Card> cards = Card.of(diagram);
        Map<Id, Size> sizes = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>(cards.size());
        List<String> labels = new ArrayList<>(cards.size());
        cards.forEach((id, card) -> {
            sizes.put(id, card.size());
            kinds.add(card.kind());
            labels.add(label(card.tip()));
        });
        return new Overview(diagram, TidyTree.of(diagram, sizes), kinds, labels);
    }

    private static String label(String text) {
        String[] words = text.strip().split("\\s+", LABEL_WORDS + 1);
        return words.length <= LABEL_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, LABEL_WORDS)) + "…";
    }
}
