package counterpoint.format.argdown;

import counterpoint.format.argdown.parse.ArgdownParser;
import counterpoint.format.argdown.tree.Block;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.SyntaxTree;
import java.util.Optional;

/** Running text with emphasis, links and mentions, as its author wrote it, and the tags in it. */
final class Markup {
    private Markup() {}

    /** The markup kept of a text, if it still says that text and nothing more. */
    static Optional<Content> of(Optional<String> kept, String text) {
        return kept.filter(source -> !source.contains("\r"))
                .flatMap(Markup::content)
                .filter(content -> content.words().equals(text));
    }

    private static Optional<Content> content(String source) {
        SyntaxTree tree = ArgdownParser.parse("[x]: " + source + "\n");
        if (tree.blocks().size() == 1
                && tree.problems().list().isEmpty()
                && tree.blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.tree().branches().isEmpty()) {
            Item item = paragraph.tree().head();
            return item.data().isEmpty() ? Optional.of(item.content()) : Optional.empty();
        }
        return Optional.empty();
    }
}
