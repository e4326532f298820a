package counterpoint.app.notation;

import counterpoint.format.Loss;
import java.util.List;
import java.util.SortedMap;

/** A map written down: the file, and everything of the map that other tools won't find in it. */
public final class Document {
    private final byte[] bytes;
    private final List<Loss> losses;

    Document(byte[] bytes, List<Loss> losses) {
        this.bytes = bytes;
        this.losses = List.copyOf(losses);
    }

    /** The file, in UTF-8; the caller's own copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is lost to others, element by element; empty if nothing is. */
    public List<Loss> losses() {
        return losses;
    }

    /** How many elements lost what, in alphabetical order; see {@link Loss#totals}. */
    public SortedMap<String, Integer> totals() {
        return Loss.totals(losses);
    }
}
