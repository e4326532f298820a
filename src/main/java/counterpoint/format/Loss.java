package counterpoint.format;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something of a map that a notation has no place for.
 *
 * @param element whose it was
 * @param type the element's type, such as {@code locution}
 * @param what what was lost of it, in a few words without a full stop, such as "place in the page", or "all of it"
 */
public record Loss(Id element, String type, String what, Degree degree) {

    /** How lost it is. */
    public enum Degree {
        /** It travels in a part of the file that is Counterpoint's own: reading the file brings it back, other tools don't see it. */
        HIDDEN,
        /** It isn't in the file. */
        GONE;

        /** In lower case, as reports say it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Loss hidden(Entry element, String what) {
        return new Loss(element.id(), element.type(), what, Degree.HIDDEN);
    }

    public static Loss gone(Entry element, String what) {
        return new Loss(element.id(), element.type(), what, Degree.GONE);
    }

    /** How many elements lost what, by sentences such as "locution: place in the page (hidden)", in alphabetical order. */
    public static SortedMap<String, Integer> totals(List<Loss> losses) {
        SortedMap<String, Integer> totals = new TreeMap<>();
        for (Loss loss : losses) {
            totals.merge(loss.type + ": " + loss.what + " (" + loss.degree.label() + ")", 1, Integer::sum);
        }
        return totals;
    }
}
