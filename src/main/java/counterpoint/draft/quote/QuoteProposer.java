package counterpoint.draft.quote;

import counterpoint.draft.quote.Marked.Manner;
import counterpoint.draft.quote.PassageSearch.Absent;
import counterpoint.draft.quote.PassageSearch.Ambiguous;
import counterpoint.draft.quote.PassageSearch.Found;
import counterpoint.draft.quote.PassageSearch.Outcome;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stage that anchors quotations in comments, and in turns of the interview what others said before: what is set apart
 * by marks or {@code >} first, then unmarked reuse of eight words or more. Never guesses: a passage that fits two places, or none, becomes a finding.
 */
public final class QuoteProposer {
    public static final String NAME = "quotes/1";

    private static final Pattern ELISION =
            Pattern.compile("\\[\\s*(?:\\.{2,}|…)\\s*]|\\(\\s*(?:\\.{2,}|…)\\s*\\)|\\.{3,}|…\\.?|\\. \\. \\.");
    private static final int TELLING = 8;
    private static final int COMMENT_QUOTE = 5;
    private static final int SHORTEST = 3;

    private final Speech page;
    private final QuoteMarks marks;
    private final PassageSearch interview;
    private final PassageSearch earlierComments;
    private final Shingles seeds;
    private final Reuse reuse;
    private final Stitching stitching;
    private final Attribution attribution;

    public QuoteProposer(Speech page) {
        this.page = page;
        this.marks = new QuoteMarks(page);
        this.interview = new PassageSearch(page, page.turns());
        this.earlierComments = new PassageSearch(page, page.comments());
        this.seeds = new Shingles(
                page.words(),
                page.turns().stream().map(t -> page.words(t.span())).toList(),
                Stitching.SEED);
        this.reuse = new Reuse(page, interview, seeds);
        this.stitching = new Stitching(page, page.turns(), seeds);
        this.attribution = new Attribution(page);
    }

    /** All quotations in turns and comments. About linear in the page. */
    public Quotations propose() {
        List<Quotation> all = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        page.turns().forEach(turn -> all.addAll(inTurn(turn)));
        for (Segment comment : page.comments()) {
            List<Quotation> here = new ArrayList<>();
            for (Marked marked : marks.in(comment)) {
                boolean inside = here.stream().anyMatch(q -> q.words().contains(marked.words()));
                if (!inside && page.words(marked.words()).size() >= SHORTEST) {
                    anchor(comment, marked, here, findings);
                }
            }
            here.addAll(reuse.in(comment, here, Integer.MAX_VALUE));
            here.sort((a, b) -> a.words().compareTo(b.words()));
            here.forEach(q -> attribution.check(q).ifPresent(findings::add));
            all.addAll(here);
        }
        return new Quotations(all, findings);
    }

    /** Words of somebody who spoke before; a speaker who repeats own words does not quote. */
    private List<Quotation> inTurn(Segment turn) {
        int before = page.words(turn.span()).from();
        List<Quotation> here = new ArrayList<>();
        for (Marked marked : marks.in(turn)) {
            Range words = page.words(marked.words());
            boolean sure = marked.manner() == Manner.DOUBLE && words.size() >= COMMENT_QUOTE;
            if (sure && interview.find(words, before) instanceof Found found) {
                here.add(quotation(turn, marked, List.of(marked.words()), List.of(found)));
            }
        }
        here.addAll(reuse.in(turn, here, before));
        here.removeIf(q -> isOwn(q, turn));
        here.sort((a, b) -> a.words().compareTo(b.words()));
        return here;
    }

    /** True when the speaker of a turn has said a run of the quoted words in an earlier turn. */
    private boolean isOwn(Quotation quotation, Segment turn) {
        Range passage = page.words(quotation.passages().get(0));
        List<Range> own = page.turns().stream()
                .filter(other -> other.span().start() < turn.span().start())
                .filter(other -> page.speaker(other).equals(page.speaker(turn)))
                .map(other -> page.words(other.span()))
                .toList();
        for (int i = passage.from(); i + Stitching.SEED <= passage.to(); i++) {
            for (int place : seeds.of(i)) {
                if (own.stream().anyMatch(words -> words.from() <= place && place < words.to())) {
                    return true;
                }
            }
        }
        return page.speaker(quotation.from()).equals(page.speaker(turn));
    }

    private void anchor(Segment comment, Marked marked, List<Quotation> here, List<Finding> findings) {
        List<Span> pieces = pieces(marked.words());
        List<Found> found = new ArrayList<>();
        Optional<Ambiguous> ambiguous = Optional.empty();
        boolean complete = true;
        for (Span piece : pieces) {
            Outcome outcome = search(comment, marked, page.words(piece));
            if (outcome instanceof Found place) {
                found.add(place);
            } else {
                complete = false;
            }
            if (outcome instanceof Ambiguous two) {
                ambiguous = Optional.of(two);
            }
        }
        List<Stitching.Piece> patches = patches(pieces, found, complete);
        if (!patches.isEmpty()) {
            Patchwork patchwork = new Patchwork(page, comment, marked.words(), patches);
            here.addAll(patchwork.quotations());
            findings.add(patchwork.finding());
            return;
        }
        boolean loose = marked.manner() == Manner.UNBALANCED && pieces.size() > 1;
        if (!found.isEmpty() && (complete || loose) && isOneSpeaker(found)) {
            here.add(quotation(comment, marked, pieces, found));
        } else if (ambiguous.isPresent()) {
            findings.add(ambiguous(comment, marked, ambiguous.get()));
        } else if (isTelling(marked) && found.isEmpty()) {
            findings.add(absent(comment, marked));
        }
    }

    /** Several places that a quotation joins: without saying so, or words of several people with an elision between. */
    private List<Stitching.Piece> patches(List<Span> pieces, List<Found> found, boolean complete) {
        if (pieces.size() == 1) {
            boolean exact = !found.isEmpty() && found.get(0).cost() == 0;
            return exact ? List.of() : stitching.pieces(page.words(pieces.get(0)));
        }
        if (!complete || isOneSpeaker(found)) {
            return List.of();
        }
        List<Stitching.Piece> patches = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            patches.add(new Stitching.Piece(
                    page.words(pieces.get(i)),
                    found.get(i).place(),
                    found.get(i).segment()));
        }
        return patches;
    }

    /** The pieces between elisions that are long enough to look for. */
    private List<Span> pieces(Span words) {
        List<Span> pieces = new ArrayList<>();
        Matcher elision = ELISION.matcher(words.of(page.text()));
        int from = words.start();
        while (elision.find()) {
            addPiece(pieces, from, words.start() + elision.start());
            from = words.start() + elision.end();
        }
        addPiece(pieces, from, words.end());
        return pieces;
    }

    private void addPiece(List<Span> pieces, int from, int to) {
        page.trimmed(from, to)
                .filter(piece -> page.words(piece).size() >= SHORTEST)
                .ifPresent(pieces::add);
    }

    private Outcome search(Segment comment, Marked marked, Range quotation) {
        Outcome inInterview = interview.find(quotation, Integer.MAX_VALUE);
        boolean elsewhere = inInterview instanceof Absent
                && quotation.size() >= COMMENT_QUOTE
                && (marked.manner() == Manner.DOUBLE || marked.manner() == Manner.LINE);
        int before = page.words(comment.span()).from();
        return elsewhere ? earlierComments.find(quotation, before) : inInterview;
    }

    private boolean isOneSpeaker(List<Found> found) {
        return found.stream()
                        .map(f -> page.speaker(f.segment()).id())
                        .distinct()
                        .count()
                == 1;
    }

    private Quotation quotation(Segment comment, Marked marked, List<Span> pieces, List<Found> found) {
        Passages passages = new Passages(page);
        List<Span> places = new ArrayList<>();
        double worst = 0;
        boolean reordered = false;
        for (int i = 0; i < found.size(); i++) {
            Found piece = found.get(i);
            places.add(passages.span(piece.place(), pieces.get(Math.min(i, pieces.size() - 1))));
            worst = Math.max(worst, piece.cost());
            reordered |= piece.likeness() == PassageSearch.Likeness.REORDERED;
        }
        List<Span> distinct = Passages.merged(places);
        String where = Passages.where(found.get(0).segment());
        String reason;
        if (reordered) {
            reason = "Quotes " + where + " with its words in another order.";
        } else if (worst > 0) {
            reason = "Quotes " + where + " with a few words changed.";
        } else if (found.size() > 1) {
            reason = "Quotes " + where + " in " + found.size() + " pieces, word for word.";
        } else {
            reason = "Quotes " + where + " word for word.";
        }
        double confidence = reordered ? 0.75 : Math.max(0.7, 0.98 - worst);
        return new Quotation(comment, marked.words(), found.get(0).segment(), distinct, confidence, reason);
    }

    private boolean isTelling(Marked marked) {
        boolean sure = marked.manner() == Manner.DOUBLE || marked.manner() == Manner.LINE;
        return sure && page.words(marked.words()).size() >= TELLING && !marks.isTitle(marked.words());
    }

    private Finding ambiguous(Segment comment, Marked marked, Ambiguous two) {
        int first = page.words().start(two.first().from());
        int second = page.words().start(two.second().from());
        return Finding.info(
                        "quote.ambiguous",
                        "Comment " + comment.id() + " quotes " + Quoted.text(page.line(marked.words()))
                                + ", which stands about equally at " + first + " and " + second
                                + " of the page. Choose which is meant.",
                        comment.id())
                .at(marked.words());
    }

    private Finding absent(Segment comment, Marked marked) {
        return Finding.warning(
                        "quote.absent",
                        "Comment " + comment.id() + " marks " + Quoted.text(page.line(marked.words()))
                                + " as a quotation, but nobody says it on this page. Check who said it, and how.",
                        comment.id())
                .at(marked.words());
    }
}
