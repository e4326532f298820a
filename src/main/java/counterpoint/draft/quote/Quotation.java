package counterpoint.draft.quote;

import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.List;

/**
 * That words of a comment are quoted from a turn or an earlier comment.
 *
 * @param by the comment
 * @param words the quoting words, without their marks
 * @param from where the quoted words were said; the first, if the passages are in several turns of one speaker
 * @param passages what is quoted, in the order of the quotation; several where the quotation leaves something out
 */
public record Quotation(Segment by, Span words, Segment from, List<Span> passages, double confidence, String reason) {
    public Quotation {
        passages = List.copyOf(passages);
    }
}
