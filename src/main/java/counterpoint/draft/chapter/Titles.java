package counterpoint.draft.chapter;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.draft.text.Words;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that tell each chapter from the others: those that are said there again and again and elsewhere seldom, by their
 * log-likelihood ratio (Dunning 1993). Two words that come together more than once are named together. Nothing is put in
 * other words than the page's.
 */
final class Titles {
    private static final int MOST = 3;
    private static final int LEAST_OFTEN = 2;
    private static final double TELLING = 4;
    private static final int SHORTEST = 3;
    private static final int FEWEST = 4;
    private static final int LONGEST = 11;
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:so|and|but|well|now|then|ok|okay),? )+", Pattern.CASE_INSENSITIVE);

    /** Questions that say nothing without what was said before. */
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:that|this|it|these|those|they|them|he|she|you|your)\\b", Pattern.CASE_INSENSITIVE);

    private final Speech page;
    private final Terms terms;
    private final List<Segment> turns;
    private final List<Integer> starts;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Nouns nouns;

    Titles(Speech page, List<Segment> turns, List<Integer> starts) {
        this.page = page;
        this.terms = new Terms(page);
        this.turns = turns;
        this.starts = starts;
        this.nouns = new Nouns(page, terms, turns);
        for (int i = 0; i < starts.size(); i++) {
            Map<String, Integer> own = new HashMap<>();
            for (Segment turn : chapter(i)) {
                for (String term : terms.of(turn.span())) {
                    own.merge(term, 1, Integer::sum);
                    everywhere.merge(term, 1, Integer::sum);
                }
            }
            counts.add(own);
        }
    }

    private List<Segment> chapter(int i) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : turns.size();
        return turns.subList(starts.get(i), end);
    }

    /** Up to three words or pairs of words, the most telling first. */
    List<String> of(int chapter) {
        Map<String, Double> scores = scores(chapter);
        List<String> telling = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, String> phrases = phrases(chapter);
        List<String> title = new ArrayList<>();
        for (String term : telling) {
            String phrase = phrases.getOrDefault(term, "");
            boolean isCovered = title.stream()
                    .map(known -> known.toLowerCase(Locale.ROOT))
                    .anyMatch(known -> known.contains(term)
                            || phrase.toLowerCase(Locale.ROOT).contains(known));
            if (title.size() < MOST && phrase.length() >= SHORTEST && !isCovered) {
                title.add(title.isEmpty() ? capitalised(phrase) : phrase);
            }
        }
        return List.copyOf(title);
    }

    /** A short question of the chapter's first turn that names what the chapter comes back to. */
    Optional<String> question(int chapter) {
        Segment first = chapter(chapter).get(0);
        Map<String, Integer> own = counts.get(chapter);
        return page.sentences(first).stream()
                .map(page::line)
                .map(line -> LEAD.matcher(line).replaceFirst(""))
                .filter(line -> line.endsWith("?") && !VAGUE.matcher(line).find())
                .filter(line -> {
                    Words words = Words.of(line);
                    return words.size() >= FEWEST
                            && words.size() <= LONGEST
                            && IntStream.range(0, words.size())
                                    .mapToObj(words::spelling)
                                    .flatMap(word -> terms.of(word).stream())
                                    .anyMatch(term -> own.getOrDefault(term, 0) >= LEAST_OFTEN);
                })
                .map(Titles::capitalised)
                .findFirst();
    }

    /** How telling the nouns of a chapter are; what both sides of the conversation say, and the first turn, counts more. */
    private Map<String, Double> scores(int chapter) {
        Map<String, Integer> own = counts.get(chapter);
        double here = own.values().stream().mapToInt(Integer::intValue).sum();
        double all = everywhere.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Set<Id>> sayers = new HashMap<>();
        for (Segment turn : chapter(chapter)) {
            terms.of(turn.span())
                    .forEach(term -> sayers.computeIfAbsent(term, t -> new HashSet<>())
                            .add(page.speaker(turn).id()));
        }
        Set<String> asked = Set.copyOf(terms.of(chapter(chapter).get(0).span()));
        Map<String, Double> scores = new HashMap<>();
        own.forEach((term, count) -> {
            double ratio = ratio(count, here, everywhere.getOrDefault(term, 0), all);
            boolean isNoun = 2 * nouns.count(term) >= everywhere.getOrDefault(term, 0);
            if (count >= LEAST_OFTEN && isNoun && ratio > TELLING && !nouns.isWeak(term)) {
                int said = sayers.getOrDefault(term, Set.of()).size() + (asked.contains(term) ? 1 : 0);
                scores.put(term, ratio * said);
            }
        });
        return scores;
    }

    /** How much better two rates explain the counts than one: here against everywhere else; 0 for words that are rarer here. */
    private static double ratio(double count, double here, double everywhere, double all) {
        double elsewhere = everywhere - count;
        if (here == 0 || all - here == 0 || count / here <= elsewhere / (all - here)) {
            return 0;
        }
        double expectedHere = here * everywhere / all;
        double expectedElsewhere = (all - here) * everywhere / all;
        return 2
                * (count * Math.log(count / expectedHere)
                        + (elsewhere == 0 ? 0 : elsewhere * Math.log(elsewhere / expectedElsewhere)));
    }

    /** For each term of a chapter the words that show it: its commonest form, with a neighbour if the two keep company. */
    private Map<String, String> phrases(int chapter) {
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        Map<String, Map<String, Integer>> pairs = new HashMap<>();
        Words words = page.words();
        for (Segment turn : chapter(chapter)) {
            Range range = page.words(turn.span());
            for (int w = range.from(); w < range.to(); w++) {
                Optional<String> term = terms.of(words.spelling(w));
                if (term.isPresent()) {
                    count(forms, term.get(), nouns.shown(w));
                    boolean follows = w + 1 < range.to()
                            && terms.of(words.spelling(w + 1)).isPresent()
                            && page.text()
                                    .substring(words.end(w), words.start(w + 1))
                                    .equals(" ");
                    if (follows) {
                        String pair = nouns.shown(w) + " " + nouns.shown(w + 1);
                        count(pairs, term.get(), pair);
                        count(pairs, terms.of(words.spelling(w + 1)).get(), pair);
                    }
                }
            }
        }
        Map<String, String> phrases = new LinkedHashMap<>();
        forms.forEach((term, shown) -> {
            Map.Entry<String, Integer> form = commonest(shown);
            int total = shown.values().stream().mapToInt(Integer::intValue).sum();
            Optional<Map.Entry<String, Integer>> pair = Optional.ofNullable(pairs.get(term))
                    .map(Titles::commonest)
                    .filter(p -> p.getValue() >= LEAST_OFTEN && 2 * p.getValue() >= total);
            phrases.put(term, pair.orElse(form).getKey());
        });
        return phrases;
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String what) {
        counts.computeIfAbsent(key, k -> new HashMap<>()).merge(what, 1, Integer::sum);
    }

    private static Map.Entry<String, Integer> commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
    }

    private static String capitalised(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
