package counterpoint.app.look;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.semantics.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a reader of one claim and one place of the page needs of a large map.
 *
 * @param focus the claim asked for, or the one most is said about
 * @param entries the claims and relations near the focus and those of the stretch of the page, who says them where
 * @param facts what is true of each of these claims in the whole map
 * @param pages a stretch of the page, and the other pages without theirs
 */
public record Near(
        long revision,
        Optional<Id> focus,
        List<Entry> entries,
        Map<Id, Facts> facts,
        Map<Id, Label> standing,
        List<Stretch> pages) {

    /** What is true of a claim in the whole map, whatever of it is shown. */
    public record Facts(Tally tally, List<String> traits) {}

    /**
     * Some neighbouring segments of a page, and what is quoted of others.
     *
     * @param text the words of these segments, if the page is here
     * @param before how many segments of the page come before them
     * @param after how many come after them
     * @param elsewhere segments that hold words of what is shown
     * @param quotes these words by their place
     */
    public record Stretch(
            Source source,
            Optional<String> text,
            List<Numbered> segments,
            int before,
            int after,
            List<Numbered> elsewhere,
            SortedMap<Span, String> quotes) {}

    /** A segment, and which of its kind on the page it is, from 1. */
    public record Numbered(Segment segment, int number) {}

    public Near {
        entries = List.copyOf(entries);
        facts = Map.copyOf(facts);
        standing = Map.copyOf(standing);
        pages = List.copyOf(pages);
    }
}
