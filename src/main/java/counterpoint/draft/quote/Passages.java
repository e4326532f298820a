package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From words found to exact characters: a passage keeps the punctuation at its ends that its quotation has too. */
final class Passages {
    private static final String ENDINGS = ".?!…";

    private final Speech page;

    Passages(Speech page) {
        this.page = page;
    }

    /** The characters of the words found, with the closing mark that the quoting words end with. */
    Span span(Range place, Span quoting) {
        String text = page.text();
        int start = page.words().start(place.from());
        int end = page.words().end(place.to() - 1);
        char last = text.charAt(quoting.end() - 1);
        while (end < text.length() && ENDINGS.indexOf(last) >= 0 && ENDINGS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && ",;:)".indexOf(last) >= 0 && text.charAt(end) == last) {
            end++;
        }
        char first = text.charAt(quoting.start());
        if (start > 0 && !Character.isLetterOrDigit(first) && text.charAt(start - 1) == first) {
            start--;
        }
        return new Span(quoting.source(), start, end);
    }

    /** The same places, those that overlap or touch made one; in the order of the quotation. */
    static List<Span> merged(List<Span> places) {
        List<Span> merged = new ArrayList<>();
        for (Span place : places) {
            Span joined = place;
            for (Span other : List.copyOf(merged)) {
                if (joined.start() <= other.end() && other.start() <= joined.end()) {
                    merged.remove(other);
                    joined = new Span(
                            place.source(),
                            Math.min(joined.start(), other.start()),
                            Math.max(joined.end(), other.end()));
                }
            }
            merged.add(joined);
        }
        return Collections.unmodifiableList(merged);
    }

    /** Where a segment is, in a reader's words. */
    static String where(Segment segment) {
        return segment.kind() == Segment.Kind.TURN ? "the interview" : "an earlier comment";
    }
}
