package counterpoint.draft.quote;

import counterpoint.draft.quote.Stitching.Piece;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quotation that is put together from several places, as quotations that each have one speaker, and what there is to say
 * about it.
 */
final class Patchwork {
    private static final double CONFIDENCE = 0.85;

    private final Speech page;
    private final Segment by;
    private final Span words;
    private final List<Piece> pieces;

    Patchwork(Speech page, Segment by, Span words, List<Piece> pieces) {
        this.page = page;
        this.by = by;
        this.words = words;
        this.pieces = List.copyOf(pieces);
    }

    /** One quotation of all the words if one person said them, else one for each stretch of one person's words. */
    List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && speaker(pieces.get(to)).equals(speaker(pieces.get(from)))) {
                to++;
            }
            quotations.add(quotation(pieces.subList(from, to)));
            from = to;
        }
        return quotations;
    }

    private String speaker(Piece piece) {
        return page.speaker(piece.segment()).name();
    }

    private Quotation quotation(List<Piece> group) {
        boolean all = group.size() == pieces.size();
        Range first = group.get(0).here();
        Range last = group.get(group.size() - 1).here();
        Span quoting = all
                ? words
                : new Span(
                        words.source(),
                        page.words().start(first.from()),
                        page.words().end(last.to() - 1));
        Passages passages = new Passages(page);
        List<Span> places = group.stream()
                .map(piece -> passages.span(piece.there(), place(piece.here())))
                .toList();
        String reason = "Quotes " + Passages.where(group.get(0).segment()) + " word for word, as one of "
                + pieces.size() + " pieces put together.";
        return new Quotation(by, quoting, group.get(0).segment(), Passages.merged(places), CONFIDENCE, reason);
    }

    private Span place(Range range) {
        return new Span(
                words.source(), page.words().start(range.from()), page.words().end(range.to() - 1));
    }

    /** That the words don't stand together where they were said. */
    Finding finding() {
        Set<String> speakers = new LinkedHashSet<>();
        pieces.forEach(piece -> speakers.add(speaker(piece)));
        return Finding.warning(
                        "quote.stitched",
                        "Comment " + by.id() + " quotes " + Quoted.text(page.line(words))
                                + " as if it were said in one go, but it is put together from " + pieces.size()
                                + " places, said by " + String.join(" and ", speakers)
                                + ". Read them before judging the comment.",
                        by.id())
                .at(words);
    }
}
