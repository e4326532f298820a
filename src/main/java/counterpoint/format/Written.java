package counterpoint.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/** A map written in a notation: the file's text, and everything of the map that others won't find in it. */
public record Written(String text, List<Loss> losses) {
    public Written {
        losses = List.copyOf(losses);
    }

    /** The file, in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** True when neither readers nor other tools miss anything. */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /** How many elements lost what, in alphabetical order; see {@link Loss#totals}. */
    public SortedMap<String, Integer> totals() {
        return Loss.totals(losses);
    }
}
