package counterpoint.draft.claim;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much a sentence looks like a claim, on a log-odds scale: cues of general English and the sentence's shape add up.
 *
 * @param value 0 means as likely a claim as not
 * @param cue the phrase that speaks most for it
 * @param isCourtesy whether the sentence greets, thanks or speaks of the programme itself: then nothing around it makes it
 *     an answer
 */
record SentenceScore(double value, Optional<String> cue, boolean isCourtesy) {
    private static final double BIAS = -0.5;
    private static final double COURTESY = -1.5;

    static SentenceScore of(Speech page, Lexicon cues, Span sentence) {
        List<String> words = page.spelled(sentence);
        List<Lexicon.Cue> found = cues.in(words);
        double sum = BIAS + shape(words.size());
        sum += found.stream().mapToDouble(Lexicon.Cue::weight).sum();
        sum += hasNumber(words) ? 0.4 : 0;
        sum += hasVerb(words, found) ? 0 : -0.4;
        Optional<String> strongest = found.stream()
                .filter(c -> c.weight() >= 0.3)
                .max(Comparator.comparingDouble(Lexicon.Cue::weight))
                .map(Lexicon.Cue::phrase);
        boolean courtesy = found.stream().anyMatch(c -> c.weight() <= COURTESY);
        return new SentenceScore(sum, strongest, courtesy);
    }

    private static double shape(int words) {
        if (words < 4) {
            return -2;
        }
        if (words < 9) {
            return words < 6 ? -0.3 : 0.1;
        }
        return words < 14 ? 0.4 : 0.7;
    }

    private static boolean hasNumber(List<String> words) {
        return words.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /** A rough test, for want of a tagger: a cue with a verb in it, or a word that ends like one. */
    private static boolean hasVerb(List<String> words, List<Lexicon.Cue> found) {
        boolean cue =
                found.stream().anyMatch(c -> c.kind().equals("verb") || c.kind().equals("modal"));
        return cue || words.stream().anyMatch(w -> w.length() > 3 && (w.endsWith("ed") || w.endsWith("nt")));
    }

    /** The score as a confidence, kept off certainty: cues never settle it. */
    static double confidence(double value) {
        double odds = 1 / (1 + Math.exp(-value));
        return Math.round(100 * (0.15 + 0.75 * odds)) / 100.0;
    }
}
