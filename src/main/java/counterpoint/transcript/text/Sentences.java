package counterpoint.transcript.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a stretch of a page into sentences, each without surrounding white space.
 *
 * <p>Idea: paragraphs first, where a line break inside a hard-wrapped paragraph counts as a space; then the platform's
 * {@link BreakIterator} proposes cuts, and three rules mend what it doesn't know: stops of abbreviations, initials and
 * list numbers don't end a sentence; an ellipsis or a question in quotation marks goes on when a lower-case letter
 * follows; a plain stop ends a sentence even so, since many commenters write without capitals. Why not a trained model:
 * decision record 3. O(length).
 */
public final class Sentences {
    private static final Pattern LIST_NUMBER =
            Pattern.compile("[\\s\"“‘(>]*(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\\s*");
    private static final Pattern LETTERLESS = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]*+");
    private static final String CLOSERS = "\"”’')]}»›";
    private static final String OPENERS = "\"“‘'([{«‹¿¡-–—*_";
    private static final int LONGEST_WORD = 40;

    private Sentences() {}

    /** A sentence's place: offsets of the whole text. */
    public record Place(int start, int end) {}

    /** The sentences between two offsets of a text, in order. */
    public static List<Place> in(String text, int from, int to) {
        List<Place> places = new ArrayList<>();
        BreakIterator proposer = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Place paragraph : Paragraphs.in(text, from, to)) {
            addSentences(text, paragraph, proposer, places);
        }
        return List.copyOf(places);
    }

    private static void addSentences(String text, Place paragraph, BreakIterator proposer, List<Place> places) {
        String words = text.substring(paragraph.start(), paragraph.end())
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00A0', ' ');
        int start = 0;
        for (int cut : cuts(words, proposer)) {
            if (cut > start && endsSentence(words, start, cut)) {
                add(places, text, paragraph.start() + start, paragraph.start() + cut);
                start = cut;
            }
        }
        add(places, text, paragraph.start() + start, paragraph.end());
    }

    private static void add(List<Place> places, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            places.add(new Place(first, last));
        }
    }

    /** Cuts the platform proposes, and those after a plain stop before a lower-case letter, in order. */
    private static List<Integer> cuts(String words, BreakIterator proposer) {
        List<Integer> cuts = new ArrayList<>();
        proposer.setText(words);
        int from = 0;
        for (int cut = proposer.next(); cut != BreakIterator.DONE; cut = proposer.next()) {
            for (int i = from + 1; i + 1 < cut; i++) {
                if (isSpace(words.charAt(i)) && isEnd(words, i) && !isSpace(words.charAt(i + 1))) {
                    cuts.add(i + 1);
                }
            }
            if (cut < words.length()) {
                cuts.add(cut);
            }
            from = cut;
        }
        return cuts;
    }

    /** True when the characters before a space are a stop, or a question or exclamation mark, with closing marks. */
    private static boolean isEnd(String words, int space) {
        int at = space - 1;
        while (at > 0 && CLOSERS.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return at > 0 && ".!?…".indexOf(words.charAt(at)) >= 0;
    }

    private static boolean endsSentence(String words, int start, int cut) {
        int end = cut;
        while (end > start && isSpace(words.charAt(end - 1))) {
            end--;
        }
        int mark = end;
        while (mark > start && CLOSERS.indexOf(words.charAt(mark - 1)) >= 0) {
            mark--;
        }
        if (end == start || end == cut) {
            return end > start && "。！？".indexOf(words.charAt(end - 1)) >= 0;
        }
        if (LIST_NUMBER.matcher(words).region(start, cut).matches()
                || LETTERLESS.matcher(words).region(start, cut).matches()
                || LETTERLESS.matcher(words).region(cut, words.length()).matches()) {
            return false;
        }
        return mark > start && marksEnd(words, start, mark, end, cut);
    }

    /** Judges the mark before {@code mark}, closing marks up to {@code end}, and the word that begins at {@code cut}. */
    private static boolean marksEnd(String words, int start, int mark, int end, int cut) {
        char last = words.charAt(mark - 1);
        String next = wordAt(words, cut);
        boolean goesOnSmall = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        boolean ellipsis = last == '…' || (last == '.' && mark - 2 >= start && isStop(words, mark - 2));
        if (ellipsis || last == '?' || last == '!') {
            return !goesOnSmall || (last != '.' && last != '…' && mark == end);
        }
        if (last != '.') {
            return !goesOnSmall;
        }
        if (goesOnSmall && mark < end) {
            return false;
        }
        String word = wordBefore(words, start, mark - 1);
        return !Abbreviations.keepsStop(word, next);
    }

    private static boolean isStop(String words, int at) {
        char c = words.charAt(at);
        return c == '.' || c == '…' || (c == ' ' && at > 0 && words.charAt(at - 1) == '.');
    }

    private static String wordAt(String words, int cut) {
        int start = cut;
        while (start < words.length() && OPENERS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < words.length() && end - start < LONGEST_WORD && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }

    private static String wordBefore(String words, int start, int end) {
        int first = end;
        while (first > start && end - first < LONGEST_WORD && isOfWord(words.charAt(first - 1))) {
            first--;
        }
        return words.substring(first, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
