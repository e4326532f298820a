package counterpoint.format.argdown.tree;

import java.util.List;
import java.util.Optional;

/** What an Argdown text says, in the order it says it, and all that is wrong with it. */
public record SyntaxTree(String text, Optional<Data> frontMatter, List<Block> blocks, Problems problems) {
    public SyntaxTree {
        blocks = List.copyOf(blocks);
    }
}
