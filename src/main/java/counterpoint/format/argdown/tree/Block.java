package counterpoint.format.argdown.tree;

import java.util.List;
import java.util.Optional;

/** A part of an Argdown text between empty lines. */
public sealed interface Block {
    /** Offset of its first character. */
    int start();

    /** A heading: the section it opens lasts until the next heading of its level or a higher one. */
    record Heading(int level, Content content, Optional<Data> data, int start) implements Block {}

    /** A statement or argument with its relations. */
    record Paragraph(Tree tree, int start) implements Block {}

    /** A list, ordered or not; its items need not be related. */
    record Listing(List<Tree> items, int start) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A premise–conclusion structure. */
    record Structure(List<Step> steps, int start) implements Block {
        public Structure {
            steps = List.copyOf(steps);
        }
    }

    /** A numbered statement of a structure; with an inference above it, it is a conclusion. */
    record Step(Tree tree, Optional<Line> inference) {}

    /**
     * An inference line: what rules lead from the statements above to the one below, and what undercuts that.
     *
     * @param undercuts each an item that undercuts, with what is written below it
     */
    record Line(List<String> rules, Optional<Data> data, List<Tree> undercuts, int start) {
        public Line {
            rules = List.copyOf(rules);
            undercuts = List.copyOf(undercuts);
        }
    }
}
