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
 * is the same. Sentences that follow one another here and there are one quotation.
 */
final class Reuse {
    private static final int SEED = 5;
    private static final int SHORTEST = 8;
    private static final int GAP = 3;

    private final Speech page;
    private final Words words;
    private final PassageSearch interview;
    private final Shingles seeds;

    Reuse(Speech page, PassageSearch interview) {
        this.page = page;
        this.words = page.words();
        this.interview = interview;
        this.seeds = new Shingles(
                words, page.turns().stream().map(t -> page.words(t.span())).toList(), SEED);
    }

    private record Piece(Range here, Found there) {}

    List<Quotation> in(Segment comment, List<Quotation> marked) {
        List<Quotation> found = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (Span sentence : page.sentences(comment)) {
            boolean taken = marked.stream().anyMatch(q -> q.words().overlaps(sentence));
            Optional<Piece> piece = taken ? Optional.empty() : piece(page.words(sentence));
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

    private Optional<Piece> piece(Range sentence) {
        boolean seeded = false;
        for (int i = sentence.from(); i + SEED <= sentence.to() && !seeded; i++) {
            seeded = seeds.of(i).length > 0;
        }
        if (!seeded) {
            return Optional.empty();
        }
        if (sentence.size() >= SHORTEST
                && interview.find(sentence, Integer.MAX_VALUE) instanceof Found whole
                && whole.likeness() == Likeness.SAME_ORDER
                && whole.cost() <= 0.2) {
            return Optional.of(new Piece(sentence, whole));
        }
        return longestRun(sentence);
    }

    private Optional<Piece> longestRun(Range sentence) {
        Range best = new Range(sentence.from(), sentence.from());
        for (int i = sentence.from(); i + SHORTEST <= sentence.to(); i++) {
            for (int place : seeds.of(i)) {
                int length = SEED;
                while (i + length < sentence.to()
                        && place + length < words.size()
                        && words.form(i + length) == words.form(place + length)) {
                    length++;
                }
                if (length > best.size()) {
                    best = new Range(i, i + length);
                }
            }
        }
        if (best.size() < SHORTEST) {
            return Optional.empty();
        }
        return interview.find(best, Integer.MAX_VALUE) instanceof Found exact
                ? Optional.of(new Piece(best, exact))
                : Optional.empty();
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
