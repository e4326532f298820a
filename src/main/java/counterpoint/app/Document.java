package counterpoint.app;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map written down: the file, and what other tools won't find in it, as sentences with the number of elements each
 * concerns.
 */
public final class Document {
    private final byte[] bytes;
    private final SortedMap<String, Integer> losses;

    Document(byte[] bytes, SortedMap<String, Integer> losses) {
        this.bytes = bytes;
        this.losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    }

    /** The file, in UTF-8; the caller's own copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is lost to others, in alphabetical order; empty if nothing is. */
    public SortedMap<String, Integer> losses() {
        return losses;
    }
}
