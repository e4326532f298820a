package counterpoint.format.excerpt;

import java.util.Optional;

/**
 * That an atom says what stands in a range of a resource's text.
 *
 * @param node the atom's id in the document
 * @param resource the resource's id in the document
 * @param start first UTF-16 unit
 * @param end UTF-16 unit after the last
 * @param participant id in the document of whoever says so, if it is told
 */
public record Excerpt(String node, String resource, int start, int end, Optional<String> participant) {

    /**
     * The range of a text that holds these words, where one is told to look for them: documents count an offset in code
     * points or in UTF-16 units and rarely say which. Empty if the words are in neither place.
     *
     * @return start and end in UTF-16 units
     */
    public static Optional<Range> find(String text, String words, long offset) {
        if (words.isEmpty() || offset < 0 || offset > text.length()) {
            return Optional.empty();
        }
        int units = (int) offset;
        if (offset <= text.codePointCount(0, text.length())) {
            int start = text.offsetByCodePoints(0, units);
            if (text.startsWith(words, start)) {
                return Optional.of(new Range(start, start + words.length()));
            }
        }
        return text.startsWith(words, units) ? Optional.of(new Range(units, units + words.length())) : Optional.empty();
    }

    /** A half-open range in UTF-16 units. */
    public record Range(int start, int end) {}
}
