package counterpoint.draft.chapter;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.draft.text.Words;
import counterpoint.model.Segment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words of a page are nouns, judged by where they stand and how they are written. */
final class Nouns {
    private final Speech page;
    private final Terms terms;
    private final Lexicon cues = Lexicon.named("chapters");
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> weak = new HashSet<>();

    Nouns(Speech page, Terms terms, List<Segment> turns) {
        this.page = page;
        this.terms = terms;
        turns.stream().map(turn -> page.words(turn.span())).forEach(this::readSpellings);
        turns.stream().map(turn -> page.words(turn.span())).forEach(this::count);
    }

    private void readSpellings(Range turn) {
        for (int w = turn.from(); w < turn.to(); w++) {
            boolean isCapital =
                    Character.isUpperCase(page.text().codePointAt(page.words().start(w)));
            (isCapital ? capital : small).merge(page.words().spelling(w), 1, Integer::sum);
        }
    }

    private void count(Range turn) {
        for (int w = turn.from(); w < turn.to(); w++) {
            String spelling = page.words().spelling(w);
            Optional<String> term = terms.of(spelling);
            if (cues.kindsOf(spelling).contains("weak")) {
                term.ifPresent(weak::add);
            }
            if (term.isPresent() && standsAsNoun(w, turn)) {
                counts.merge(term.get(), 1, Integer::sum);
            }
        }
    }

    /** How often a term stands as a noun. */
    int count(String term) {
        return counts.getOrDefault(term, 0);
    }

    /** Whether a term is one that says too little for a title. */
    boolean isWeak(String term) {
        return weak.contains(term);
    }

    /**
     * Whether a word stands where a noun does: after an article or preposition, itself or with one word between, and not
     * before another word of its kind. Names do so anywhere.
     */
    private boolean standsAsNoun(int word, Range turn) {
        Words words = page.words();
        String spelling = words.spelling(word);
        if (Character.isDigit(spelling.charAt(0))) {
            return false;
        }
        if (capital.getOrDefault(spelling, 0) > 1 && small.getOrDefault(spelling, 0) == 0) {
            return true;
        }
        int after = words.end(word);
        if (after < page.text().length() && page.text().charAt(after) == '-') {
            return false;
        }
        boolean isHead = word + 1 >= turn.to()
                || terms.of(words.spelling(word + 1)).isEmpty()
                || !page.text()
                        .substring(words.end(word), words.start(word + 1))
                        .equals(" ");
        boolean isAfterLead = word > turn.from() && leads(word - 1);
        boolean isSecond = word > turn.from() + 1
                && leads(word - 2)
                && terms.of(words.spelling(word - 1)).isPresent();
        return isHead && (isAfterLead || isSecond);
    }

    private boolean leads(int word) {
        return cues.kindsOf(page.words().spelling(word)).contains("before-noun");
    }

    /** A word as the page writes it, in small letters unless it is never written so. */
    String shown(int word) {
        String spelling = page.words().spelling(word);
        String written =
                page.text().substring(page.words().start(word), page.words().end(word));
        boolean isName = capital.getOrDefault(spelling, 0) > 0 && small.getOrDefault(spelling, 0) == 0;
        return isName ? written : written.toLowerCase(Locale.ROOT);
    }
}
