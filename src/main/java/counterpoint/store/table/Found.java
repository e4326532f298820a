package counterpoint.store.table;

import counterpoint.model.Id;

/**
 * Something with words in it that a search can find.
 *
 * @param kind {@code node} for a claim or question, accepted or proposed; {@code segment} for a piece of a page
 */
public record Found(Id entry, String kind) {
    public static final String NODE = "node";
    public static final String SEGMENT = "segment";

    public boolean isSegment() {
        return kind.equals(SEGMENT);
    }
}
