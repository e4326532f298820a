package counterpoint.app;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map written down: the file, and what other tools won't find in it, as sentences with the number of elements each
 * concerns.
 */
public record Document(byte[] bytes, SortedMap<String, Integer> losses) {
    public Document {
        bytes = bytes.clone();
        losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
