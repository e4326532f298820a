package counterpoint.draft.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text in order, each folded to a plain form (lower case, no accents, no apostrophes) and each with its
 * place in the original in UTF-16 units. Quotation marks, dashes, white space and other punctuation are no words, so two
 * passages that differ only in those have equal words.
 *
 * <p>Equal forms have equal {@linkplain #form numbers}, which makes comparing words a comparison of integers. Building
 * takes time and space linear in the text.
 */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final List<String> CLITICS = List.of("n't", "'s", "'m", "'re", "'ve", "'ll", "'d");

    private final int[] starts;
    private final int[] ends;
    private final int[] forms;
    private final String[] spelling;

    private Words(int[] starts, int[] ends, int[] forms, String[] spelling) {
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.spelling = spelling;
    }

    public static Words of(String text) {
        int[] starts = new int[16 + text.length() / 4];
        int[] ends = new int[starts.length];
        int[] forms = new int[starts.length];
        Map<String, Integer> numbers = new HashMap<>();
        int count = 0;
        int at = nextWord(text, 0);
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                forms = Arrays.copyOf(forms, 2 * count);
            }
            starts[count] = at;
            ends[count] = end;
            forms[count++] = numbers.computeIfAbsent(fold(text.substring(at, end)), f -> numbers.size());
            at = nextWord(text, end);
        }
        String[] spelling = new String[numbers.size()];
        numbers.forEach((form, number) -> spelling[number] = form);
        return new Words(
                Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(forms, count), spelling);
    }

    /** A single word in the plain form in which words are compared. */
    public static String fold(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isApostrophe(c) && c != ' ') {
                kept.append(c);
                plain &= c < 128;
            }
        }
        String folded = kept.toString();
        if (!plain) {
            folded = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        return folded.toLowerCase(Locale.ROOT);
    }

    /** True for the marks that stand inside words such as "don’t". */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inside && !joins(text, at)) {
                return at + clitic(text, at);
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /**
     * The length of a clitic that stands apart: tokenised transcripts write "do n't" and "it 's". It is part of the word
     * before it, so that the same words are equal however a page spaces them.
     */
    private static int clitic(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != ' ') {
            return 0;
        }
        for (String clitic : CLITICS) {
            int end = at + 1 + clitic.length();
            boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && matches(text, at + 1, clitic)) {
                return 1 + clitic.length();
            }
        }
        return 0;
    }

    private static boolean matches(String text, int from, String clitic) {
        for (int i = 0; i < clitic.length(); i++) {
            char c = from + i < text.length() ? text.charAt(from + i) : ' ';
            boolean same = clitic.charAt(i) == '\'' ? isApostrophe(c) : clitic.charAt(i) == Character.toLowerCase(c);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** An apostrophe between letters, or a point or comma between digits, does not end a word. */
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        char c = text.charAt(at);
        if (isApostrophe(c)) {
            return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        }
        return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    public int size() {
        return starts.length;
    }

    /** Offset of a word's first UTF-16 unit in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset after a word's last UTF-16 unit in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** The number that this word shares with all words of the same plain form. */
    public int form(int word) {
        return forms[word];
    }

    /** The plain form of a word. */
    public String spelling(int word) {
        return spelling[forms[word]];
    }

    /** Index of the first word that starts at or after an offset; {@link #size} if there is none. O(log size). */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The words that start inside a part of the text. */
    public Range within(int start, int end) {
        int from = firstFrom(start);
        return new Range(from, Math.max(from, firstFrom(end)));
    }
}
