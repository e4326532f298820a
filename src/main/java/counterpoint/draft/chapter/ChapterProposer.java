package counterpoint.draft.chapter;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that finds the chapters of a long interview: where its words change and its interviewer turns to something
 * else.
 *
 * <p>Idea: of all ways to cut the interview before turns of the interviewer, the one under which its words are likeliest,
 * each chapter having words of its own, with a price for each chapter [1]; dynamic programming finds it. How the
 * interviewer begins a turn ("Let's turn to", "But that") makes a cut there cheaper or dearer, as in an interview it is the
 * question that changes the subject [2]. An interview that nobody leads, or a short one, has no chapters.
 *
 * <p>[1] Utiyama and Isahara 2001, A Statistical Model for Domain-Independent Text Segmentation. [2] Galley et al. 2003,
 * Discourse Segmentation of Multi-Party Conversation (cues beside cohesion). O(t² · v) for t turns with v different words.
 */
public final class ChapterProposer {
    public static final String NAME = "chapters/1";

    private static final int FEWEST_TURNS = 8;
    private static final int FEWEST_WORDS = 800;
    private static final int SHORTEST = 120;
    private static final int BRIEF = 12;
    private static final int OPENING = 12;
    private static final double PRICE = 1.0;
    private static final double CUE = 6;
    private static final double BRIEF_PRICE = 3;
    private static final double SCALE = 15;
    private static final double SUREST = 0.8;
    private static final int LONGEST = 60;

    private final Speech page;
    private final List<Segment> turns;
    private final List<List<String>> terms = new ArrayList<>();
    private final Lexicon cues = Lexicon.named("chapters");
    private final int vocabulary;
    private final int[] wordsBefore;

    public ChapterProposer(Speech page) {
        this.page = page;
        this.turns = page.turns();
        Terms topic = new Terms(page);
        Set<String> all = new HashSet<>();
        this.wordsBefore = new int[turns.size() + 1];
        for (int i = 0; i < turns.size(); i++) {
            List<String> own = topic.of(turns.get(i).span());
            terms.add(own);
            all.addAll(own);
            wordsBefore[i + 1] =
                    wordsBefore[i] + page.words(turns.get(i).span()).size();
        }
        this.vocabulary = all.size();
    }

    /** The chapters in page order, the first at the first turn; none if there would be only one. */
    public List<Chapter> propose() {
        boolean isLed = turns.stream().anyMatch(turn -> page.speaker(turn).role() == Role.INTERVIEWER);
        if (!isLed || turns.size() < FEWEST_TURNS || wordsBefore[turns.size()] < FEWEST_WORDS) {
            return List.of();
        }
        List<Integer> starts = starts();
        if (starts.size() < 2) {
            return List.of();
        }
        Titles titles = new Titles(page, turns, starts);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : turns.size();
            Optional<Span> first =
                    page.sentences(turns.get(starts.get(i))).stream().findFirst();
            if (first.isPresent()) {
                chapters.add(chapter(starts, i, end, first.get(), titles));
            }
        }
        return List.copyOf(chapters);
    }

    private Chapter chapter(List<Integer> starts, int i, int end, Span first, Titles titles) {
        int start = starts.get(i);
        List<String> telling = titles.of(i);
        String title =
                titles.question(i).orElseGet(() -> telling.isEmpty() ? "Part " + (i + 1) : String.join(", ", telling));
        String words =
                telling.isEmpty() ? "" : " Its words tell it from the rest: “" + String.join("”, “", telling) + "”.";
        if (i == 0) {
            return new Chapter(turns.get(start), first, title, SUREST, "The interview begins here." + words);
        }
        double gain = cost(starts.get(i - 1), end) - cost(starts.get(i - 1), start) - cost(start, end) - price(start);
        double confidence = Math.round(100 / (1 + Math.exp(-gain / SCALE))) / 100.0;
        String turning = cue(start)
                .filter(cue -> cue.weight() > 0)
                .map(cue -> "The interviewer turns to something else: cue “" + cue.phrase() + "”.")
                .orElse("The words change here.");
        return new Chapter(turns.get(start), first, title, Math.min(SUREST, confidence), turning + words);
    }

    /** The turns that begin a chapter in the likeliest reading. */
    private List<Integer> starts() {
        int n = turns.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int start = 0; start < n; start++) {
            if (best[start] < Double.POSITIVE_INFINITY && (start == 0 || mayStart(start))) {
                double base = best[start] + (start == 0 ? 0 : price(start));
                Cohesion cohesion = new Cohesion();
                for (int end = start + 1; end <= n && end - start <= LONGEST; end++) {
                    cohesion.add(terms.get(end - 1));
                    boolean isLong = wordsBefore[end] - wordsBefore[start] >= SHORTEST;
                    if (isLong && (end == n || mayStart(end)) && base + cohesion.cost() < best[end]) {
                        best[end] = base + cohesion.cost();
                        from[end] = start;
                    }
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = n; end > 0 && best[n] < Double.POSITIVE_INFINITY; end = from[end]) {
            starts.add(from[end]);
        }
        Collections.reverse(starts);
        return starts;
    }

    private boolean mayStart(int turn) {
        return page.speaker(turns.get(turn)).role() == Role.INTERVIEWER;
    }

    private double cost(int start, int end) {
        Cohesion cohesion = new Cohesion();
        terms.subList(start, end).forEach(cohesion::add);
        return cohesion.cost();
    }

    /** What a chapter that starts at a turn costs besides its words. */
    private double price(int turn) {
        int words = wordsBefore[turn + 1] - wordsBefore[turn];
        return PRICE * Math.log(wordsBefore[turns.size()])
                + (words < BRIEF ? BRIEF_PRICE : 0)
                - CUE * cue(turn).map(Lexicon.Cue::weight).orElse(0.0);
    }

    /** How the interviewer begins or ends a turn: the weightiest sign of going on or of turning to something else. */
    private Optional<Lexicon.Cue> cue(int turn) {
        Range words = page.words(turns.get(turn).span());
        List<String> opening = page.spelled(turns.get(turn).span()).subList(0, Math.min(OPENING, words.size()));
        return cues.in(opening).stream().max((a, b) -> Double.compare(Math.abs(a.weight()), Math.abs(b.weight())));
    }

    /** How many nats it costs to say some words when their chapter is known (Laplace's rule of succession, as in [1]). */
    private final class Cohesion {
        private final Map<String, Integer> counts = new HashMap<>();
        private int all;

        void add(List<String> words) {
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            all += words.size();
        }

        double cost() {
            double cost = 0;
            for (int count : counts.values()) {
                cost += count * Math.log((double) (all + vocabulary) / (count + 1));
            }
            return cost;
        }
    }
}
