package counterpoint.transcript.comment.cut;

/**
 * A place at which one comment is believed to end and another to start, though the page doesn't say so.
 *
 * @param offset where the later comment's first paragraph starts
 * @param reason the weightiest sign, as a sentence
 * @param confidence between 0 and 1: how much the best reading of the region loses without this boundary
 */
public record Boundary(int offset, String reason, double confidence) {}
