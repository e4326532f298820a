package counterpoint.draft.quote;

import counterpoint.draft.quote.PassageSearch.Found;
import counterpoint.draft.quote.PassageSearch.Likeness;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words taken from the interview without marks: sentences of eight words or more that share a run of five with it
 * and fit a passage as a marked quotation would, or, inside a longer sentence, the longest run of eight words or more that
 * is the same, or of eleven or more that is the same but for single words. Sentences that follow one another here and there are one quotation.
 */
final class Reuse {
    private static final int SEED = Stitching.SEED;
    private static final int SHORTEST = 8;
    private static final int STRETCH = 11;
    private static final int TIE = 3;
    private static final double WHOLE = 0.2;
    private static final int GAP = 3;

    /** Words that stand in more places are a turn of speech, and taken from none of them. */
    private static final int COMMON = 100;

    private static final int[] NOWHERE = {};

    private final Speech page;
    private final Words words;
    private final PassageSearch interview;
    private final Shingles seeds;

    Reuse(Speech page, PassageSearch interview, Shingles seeds) {
        this.page = page;
        this.words = page.words();
        this.interview = interview;
        this.seeds = seeds;
    }

    private record Piece(Range here, Found there) {}

    /**
     * The reuse in a segment.
     *
     * @param marked what is known to be quoted there
     * @param before the word before which the interview was heard
     */
    List<Quotation> in(Segment comment, List<Quotation> marked, int before) {
        List<Quotation> found = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (Span sentence : page.sentences(comment)) {
            boolean taken = marked.stream().anyMatch(q -> q.words().overlaps(sentence));
            Optional<Piece> piece = taken ? Optional.empty() : piece(page.words(sentence), before);
            if (!run.isEmpty() && (piece.isEmpty() || !follows(run.get(run.size() - 1), piece.get()))) {
                found.add(quotation(comment, run));
                run.clear();
            }
            piece.ifPresent(run::add);
        }
        if (!run.isEmpty()) {
            found.add(quotation(comment, run));
        }
        return found;
    }

    private boolean follows(Piece before, Piece after) {
        int gap = after.there().place().from() - before.there().place().to();
        return after.here().from() == before.here().to()
                && gap >= 0
                && gap <= GAP
                && before.there().segment().equals(after.there().segment());
    }

    private Optional<Piece> piece(Range sentence, int before) {
        boolean seeded = false;
        for (int i = sentence.from(); i + SEED <= sentence.to() && !seeded; i++) {
            seeded = isTelling(i) && seeds.of(i)[0] < before;
        }
        if (!seeded) {
            return Optional.empty();
        }
        if (sentence.size() >= SHORTEST
                && interview.find(sentence, before) instanceof Found whole
                && whole.likeness() == Likeness.SAME_ORDER
                && whole.cost() <= WHOLE) {
            return Optional.of(new Piece(sentence, whole));
        }
        Range longest = longest(sentence, before);
        return longest.size() >= SHORTEST && interview.find(longest, before) instanceof Found place
                ? Optional.of(new Piece(longest, place))
                : Optional.empty();
    }

    private boolean isTelling(int at) {
        int places = seeds.count(at);
        return places > 0 && places <= COMMON;
    }

    /** The longest stretch of a sentence that stands in the interview, but for a word here and there. */
    private Range longest(Range sentence, int before) {
        Range best = new Range(sentence.from(), sentence.from());
        int exact = 0;
        for (int i = sentence.from(); i + SEED <= sentence.to(); i++) {
            for (int place : isTelling(i) ? seeds.of(i) : NOWHERE) {
                if (place >= before) {
                    continue;
                }
                int run = SEED;
                while (i + run < sentence.to() && place + run < seeds.endOfPart(place) && same(i + run, place + run)) {
                    run++;
                }
                Range stretch = stretch(sentence, i, place, run);
                boolean enough = run >= SHORTEST || stretch.size() >= STRETCH;
                if (enough && (run > exact || (run == exact && stretch.size() > best.size()))) {
                    exact = run;
                    best = run >= SHORTEST && stretch.size() < STRETCH ? new Range(i, i + run) : stretch;
                }
            }
        }
        return best;
    }

    /**
     * A run of the same words, made longer at both ends as long as at most every third word is changed and three of the
     * same follow a changed one.
     */
    private Range stretch(Range sentence, int at, int place, int run) {
        int from = at;
        int there = place;
        while (from - TIE > sentence.from() && there - TIE > 0 && tied(from - 1 - TIE, there - 1 - TIE)) {
            from -= 1 + TIE;
            there -= 1 + TIE;
            while (from > sentence.from() && there > 0 && same(from - 1, there - 1)) {
                from--;
                there--;
            }
        }
        int to = at + run;
        there = place + run;
        int end = seeds.endOfPart(place);
        while (to + TIE < sentence.to() && there + TIE < end && tied(to + 1, there + 1)) {
            to += 1 + TIE;
            there += 1 + TIE;
            while (to < sentence.to() && there < end && same(to, there)) {
                to++;
                there++;
            }
        }
        return new Range(from, to);
    }

    private boolean tied(int here, int there) {
        for (int i = 0; i < TIE; i++) {
            if (!same(here + i, there + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int a, int b) {
        return words.form(a) == words.form(b);
    }

    private Quotation quotation(Segment comment, List<Piece> run) {
        Piece first = run.get(0);
        Piece last = run.get(run.size() - 1);
        Span here = quoting(new Range(first.here().from(), last.here().to()));
        Range place =
                new Range(first.there().place().from(), last.there().place().to());
        double worst = run.stream().mapToDouble(p -> p.there().cost()).max().orElse(0);
        String reason = worst == 0
                ? "Repeats the interview word for word, without quotation marks."
                : "Repeats the interview almost word for word, without quotation marks.";
        return new Quotation(
                comment,
                here,
                first.there().segment(),
                List.of(new Passages(page).span(place, here)),
                0.95 - worst,
                reason);
    }

    /** The quoting words with the mark that ends their sentence. */
    private Span quoting(Range here) {
        int start = words.start(here.from());
        int end = words.end(here.to() - 1);
        while (end < page.text().length() && ".?!".indexOf(page.text().charAt(end)) >= 0) {
            end++;
        }
        return new Span(page.turns().get(0).span().source(), start, end);
    }
}
