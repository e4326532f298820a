package counterpoint.format.argdown.tree;

import java.util.List;
import java.util.Optional;

/**
 * One occurrence of a statement or argument in a text.
 *
 * @param title empty if the text gives none
 * @param tags of a reference, or of its running text
 * @param start offset of its first character
 */
public record Item(
        Family family,
        Form form,
        Optional<String> title,
        Content content,
        List<String> tags,
        Optional<Data> data,
        int start) {

    /** The two families of things that can be related. */
    public enum Family {
        STATEMENT,
        ARGUMENT
    }

    /** How an item is written: {@code [Title]: text}, {@code [Title]}, or text alone. */
    public enum Form {
        DEFINITION,
        REFERENCE,
        UNTITLED
    }

    public Item {
        tags = List.copyOf(tags);
    }

    public boolean isReference() {
        return form == Form.REFERENCE;
    }
}
