package counterpoint.transcript.text;

import java.util.Set;

/** Decides whether a full stop after a word may end a sentence. The words are in {@code abbreviations.txt}. */
final class Abbreviations {
    private static final Lexicon LEXICON = Lexicon.named("abbreviations");
    private static final Set<String> TITLES = Set.copyOf(LEXICON.section("before a name"));
    private static final Set<String> INSIDE = Set.copyOf(LEXICON.section("inside a sentence"));
    private static final Set<String> EITHER = Set.copyOf(LEXICON.section("either"));
    private static final Set<String> OPENERS = Set.copyOf(LEXICON.section("opens a sentence"));
    private static final Set<String> NUMBERED =
            Set.of("no", "No", "nos", "Nos", "p", "pp", "fig", "Fig", "vol", "Vol", "ch", "Ch");

    private Abbreviations() {}

    /**
     * True when the stop belongs to the word.
     *
     * @param word the word before the stop, without it
     * @param next the word after the white space, possibly empty at the end of a paragraph
     */
    static boolean keepsStop(String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        if (NUMBERED.contains(word)) {
            return Character.isDigit(next.charAt(0));
        }
        if (TITLES.contains(word) || INSIDE.contains(word)) {
            return true;
        }
        if (isInitial(word)) {
            return !OPENERS.contains(next) && Character.isUpperCase(next.charAt(0));
        }
        boolean shortened =
                EITHER.contains(word) || (word.indexOf('.') > 0 && word.length() <= 8 && hasSingleLetters(word));
        return shortened && !OPENERS.contains(next);
    }

    /** A single capital, as in {@code J. Smith}; {@code I} is the pronoun. */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean hasSingleLetters(String word) {
        for (String part : word.split("\\.", -1)) {
            if (part.length() > 1) {
                return false;
            }
        }
        return true;
    }
}
