package counterpoint.transcript.comment.cut;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of the comment region, with what the cutter looks at.
 *
 * @param head its first characters without an opening list number
 * @param words how many words it has
 * @param number its list number, or 0
 * @param quoted how it stands to the interview
 * @param stems the first six letters of its longer words
 * @param isFull whether a wrapped line could have ended where it ends
 */
public record Paragraph(
        int start,
        int end,
        String head,
        String tail,
        int words,
        int sentences,
        int marks,
        int number,
        Quoted quoted,
        boolean isLink,
        Set<String> stems,
        Habits habits,
        boolean isFull) {

    /** Whether a paragraph's words are somebody else's: all of them, those it begins with, or none. */
    enum Quoted {
        /** They were said in the interview or by an earlier comment. */
        SAID,
        /** They stand in quotation marks. */
        MARKED,
        AT_START,
        NO;

        boolean isWhole() {
            return this == SAID || this == MARKED;
        }
    }

    private static final int HEAD = 240;
    private static final int BRIEF = 40;
    private static final double SAID = 0.6;
    private static final int FRAGMENT = 7;
    private static final int SHORT_STEM = 4;
    private static final int STEM = 6;
    private static final int MOST_STEMS = 400;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"”’)]*(?:\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)?");

    static Paragraph of(String text, int start, int end, Heard said, boolean isFull) {
        String all = text.substring(start, end);
        Matcher numbered = NUMBER.matcher(all);
        int number = numbered.lookingAt() ? Integer.parseInt(numbered.group(1)) : 0;
        String own = number > 0 ? all.substring(numbered.end()) : all;
        Set<String> stems = new HashSet<>();
        int words = 0;
        Matcher word = WORD.matcher(all);
        while (word.find()) {
            words++;
            if (word.end() - word.start() >= SHORT_STEM && stems.size() < MOST_STEMS) {
                stems.add(stem(word.group()));
            }
        }
        stems.removeAll(FunctionWords.STEMS);
        return new Paragraph(
                start,
                end,
                own.substring(0, Math.min(HEAD, own.length())),
                all.substring(Math.max(0, all.length() - HEAD)),
                words,
                (int) SENTENCE.matcher(all).results().count(),
                (int) all.chars().filter(c -> c == '"' || c == '“' || c == '”').count(),
                number,
                quoted(own, said),
                LINK.matcher(all).matches(),
                Collections.unmodifiableSet(stems),
                Habits.of(all),
                isFull);
    }

    /** The first letters of a word, by which its forms are one. */
    public static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }

    private static Quoted quoted(String own, Heard interview) {
        boolean marked = !own.isEmpty() && "\"“‘«>".indexOf(own.charAt(0)) >= 0;
        if (interview.share(own) >= SAID) {
            return Quoted.SAID;
        }
        if (!marked) {
            return Quoted.NO;
        }
        return closesAtEnd(own) ? Quoted.MARKED : Quoted.AT_START;
    }

    /** True when the quotation that opens a paragraph is closed by its last mark and not before. */
    private static boolean closesAtEnd(String own) {
        if (own.charAt(0) == '>') {
            return true;
        }
        int end = own.length() - 1;
        while (end > 0 && ".,;:!?… ".indexOf(own.charAt(end)) >= 0) {
            end--;
        }
        if (end == 0 || "\"”’»“".indexOf(own.charAt(end)) < 0) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            if ("\"”“»".indexOf(own.charAt(i)) >= 0 && (i + 1 >= own.length() || own.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** The first clause: up to the first stop or dash, at most twelve words. */
    String firstClause() {
        int words = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (words == 12 || ".!?;:–—".indexOf(c) >= 0) {
                return head.substring(0, i);
            }
        }
        return head;
    }

    boolean isBriefQuestion() {
        return words < BRIEF && !isLink && quoted == Quoted.NO && tail.indexOf('?') >= 0;
    }

    boolean startsSmall() {
        return number == 0 && !head.isEmpty() && Character.isLowerCase(head.codePointAt(0)) && !isLink;
    }

    boolean endsOpen() {
        return !tail.isEmpty() && Character.isLetterOrDigit(tail.charAt(tail.length() - 1)) && !isLink;
    }

    /** A few words without a full stop, as in a list. */
    boolean isFragment() {
        return words <= FRAGMENT && endsOpen();
    }

    boolean leavesQuoteOpen() {
        return marks % 2 == 1;
    }
}
