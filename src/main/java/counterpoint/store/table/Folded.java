package counterpoint.store.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as the search compares it: without case, accents, and anything but letters and digits. */
public final class Folded {
    private Folded() {}

    /** The words of a text in small letters, with one space between two. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words of a text, folded. */
    public static Stream<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
