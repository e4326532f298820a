package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the passage of some segments that a run of words quotes.
 *
 * <p>Idea: shared pairs of words vote for the diagonal on which the quotation lies, the best diagonals are aligned word by
 * word, and the result must lie within a bound that is stricter the shorter the quotation: a wrong anchor is worse than
 * none. Under five words only the very words will do, and only in one place; up to seven at most 10 % of the characters
 * may differ, up to eleven 20 %, from twelve on 30 % if the runner-up is clearly worse. Two near-equal places are
 * ambiguous. (Bounds measured on planted and absent quotations; {@code docs/drafting.md}.)
 */
final class PassageSearch {
    private static final int PAIR = 2;
    private static final int TOO_COMMON = 400;
    private static final int ALIGNED = 6;
    private static final double NEAR = 0.06;
    private static final int WORDY_FROM = 8;
    private static final double SHARED_WORDS = 0.7;
    private static final int REORDERED_FROM = 10;
    private static final double REORDERED_SHARE = 0.8;
    private static final int REORDERED_RUN = 4;

    private final Speech page;
    private final Words words;
    private final List<Segment> segments;
    private final int[] segmentStarts;
    private final Shingles pairs;

    PassageSearch(Speech page, List<Segment> segments) {
        this.page = page;
        this.words = page.words();
        this.segments = List.copyOf(segments);
        List<Range> parts = segments.stream().map(s -> page.words(s.span())).toList();
        this.segmentStarts = parts.stream().mapToInt(Range::from).toArray();
        this.pairs = new Shingles(words, parts, PAIR);
    }

    /** What a search came to. */
    sealed interface Outcome permits Found, Ambiguous, Absent {}

    /** Exactly one place fits; {@code cost} is the share of characters that differ. */
    record Found(Segment segment, Range place, double cost, Likeness likeness) implements Outcome {}

    /** Two places fit about equally well. */
    record Ambiguous(Range first, Range second) implements Outcome {}

    /** No place fits. */
    record Absent() implements Outcome {}

    /** How a passage resembles the words that quote it. */
    enum Likeness {
        SAME_ORDER,
        REORDERED
    }

    /** The place quoted by these words, among segments that end before the given word. */
    Outcome find(Range quotation, int before) {
        if (quotation.size() < 3) {
            return new Absent();
        }
        List<Found> found = new ArrayList<>();
        for (int diagonal : diagonals(quotation, before)) {
            Segment segment = segmentOf(diagonal, quotation);
            Range window = window(diagonal, quotation, segment);
            if (!window.isEmpty()) {
                Alignment best = Alignment.of(words, quotation, window);
                double cost = (double) best.cost() / Math.max(1, Alignment.length(words, quotation));
                boolean known = found.stream().anyMatch(f -> overlap(f.place(), best.place()));
                if (!known && !best.place().isEmpty()) {
                    found.add(new Found(segment, best.place(), cost, Likeness.SAME_ORDER));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::cost)
                .thenComparingInt(f -> f.place().from()));
        return found.isEmpty() ? new Absent() : judge(quotation, found);
    }

    private Outcome judge(Range quotation, List<Found> found) {
        Found best = found.get(0);
        double runnerUp = found.size() > 1 ? found.get(1).cost() : 1;
        double bound = bound(quotation.size());
        if (best.cost() <= bound && isWordy(quotation, best)) {
            boolean exact = best.cost() == 0;
            boolean equal = exact ? runnerUp == 0 : runnerUp - best.cost() < NEAR;
            if (equal) {
                return new Ambiguous(best.place(), found.get(1).place());
            }
            boolean clear = best.cost() <= 0.2 || runnerUp - best.cost() >= 2 * NEAR;
            return clear ? best : new Absent();
        }
        for (Found candidate : found) {
            Range sentence = sentenceAround(candidate);
            if (isReordered(quotation, sentence)) {
                double share = 1 - shared(quotation, sentence);
                return new Found(candidate.segment(), sentence, share, Likeness.REORDERED);
            }
        }
        return new Absent();
    }

    /** Short words cost few characters; but where half the words differ, little is quoted. */
    private boolean isWordy(Range quotation, Found found) {
        return found.cost() == 0 || quotation.size() < WORDY_FROM || shared(quotation, found.place()) >= SHARED_WORDS;
    }

    private static double bound(int size) {
        if (size < 5) {
            return 0;
        }
        if (size < 8) {
            return 0.1;
        }
        return size < 12 ? 0.2 : 0.3;
    }

    private List<Integer> diagonals(Range quotation, int before) {
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        for (int i = quotation.from(); i + PAIR <= quotation.to(); i++) {
            if (pairs.count(i) <= TOO_COMMON || quotation.size() < 8) {
                for (int place : pairs.of(i)) {
                    if (place < before) {
                        votes.merge(place - (i - quotation.from()), 1, Integer::sum);
                    }
                }
            }
        }
        int slack = slack(quotation);
        record Vote(int diagonal, int count) {}
        List<Vote> ranked = new ArrayList<>();
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int near = votes.subMap(vote.getKey() - slack, true, vote.getKey() + slack, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            ranked.add(new Vote(vote.getKey(), near));
        }
        ranked.sort(Comparator.comparingInt(Vote::count).reversed().thenComparingInt(Vote::diagonal));
        List<Integer> chosen = new ArrayList<>();
        for (Vote vote : ranked) {
            if (chosen.size() == ALIGNED) {
                break;
            }
            if (chosen.stream().noneMatch(c -> Math.abs(c - vote.diagonal()) <= slack)) {
                chosen.add(vote.diagonal());
            }
        }
        return chosen;
    }

    private static int slack(Range quotation) {
        return Math.max(2, quotation.size() / 4);
    }

    private Range window(int diagonal, Range quotation, Segment segment) {
        Range bounds = page.words(segment.span());
        int slack = slack(quotation) + 2;
        int from = Math.max(bounds.from(), diagonal - slack);
        int to = Math.min(bounds.to(), diagonal + quotation.size() + slack);
        return new Range(Math.min(from, Math.max(from, to)), Math.max(from, to));
    }

    private Segment segmentOf(int diagonal, Range quotation) {
        int middle = Math.max(0, diagonal + quotation.size() / 2);
        int at = java.util.Arrays.binarySearch(segmentStarts, middle);
        return segments.get(Math.max(0, at >= 0 ? at : -at - 2));
    }

    private static boolean overlap(Range a, Range b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private Range sentenceAround(Found candidate) {
        int middle = (candidate.place().from() + candidate.place().to()) / 2;
        int offset = words.start(Math.min(middle, words.size() - 1));
        return page.sentences(candidate.segment()).stream()
                .filter(s -> s.start() <= offset && offset < s.end())
                .findFirst()
                .map((Span s) -> page.words(s))
                .orElse(candidate.place());
    }

    private boolean isReordered(Range quotation, Range sentence) {
        return quotation.size() >= REORDERED_FROM
                && shared(quotation, sentence) >= REORDERED_SHARE
                && longestRun(quotation, sentence) >= REORDERED_RUN;
    }

    /** Twice the words in common over all words of both, counted with repetitions. */
    private double shared(Range a, Range b) {
        List<Integer> left = new ArrayList<>();
        for (int i = a.from(); i < a.to(); i++) {
            left.add(words.form(i));
        }
        int common = 0;
        for (int i = b.from(); i < b.to(); i++) {
            common += left.remove((Integer) words.form(i)) ? 1 : 0;
        }
        return 2.0 * common / (a.size() + b.size());
    }

    private int longestRun(Range a, Range b) {
        int longest = 0;
        for (int i = a.from(); i < a.to(); i++) {
            for (int j = b.from(); j < b.to(); j++) {
                int run = 0;
                while (i + run < a.to() && j + run < b.to() && words.form(i + run) == words.form(j + run)) {
                    run++;
                }
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
