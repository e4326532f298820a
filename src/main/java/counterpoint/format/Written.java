package counterpoint.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** How many elements lost what, by sentences such as "locution: place in the page (hidden)", in alphabetical order. */
    public SortedMap<String, Integer> totals() {
        SortedMap<String, Integer> totals = new TreeMap<>();
        for (Loss loss : losses) {
            String degree = loss.degree().name().toLowerCase(Locale.ROOT);
            totals.merge(loss.type() + ": " + loss.what() + " (" + degree + ")", 1, Integer::sum);
        }
        return totals;
    }
}
