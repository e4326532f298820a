package counterpoint.transcript.text;

import java.util.regex.Pattern;

/**
 * Lines that nobody in a page says: players, share buttons, headings of the comment section and its forms. The phrases
 * are in {@code furniture.txt}.
 */
public final class Furniture {
    private static final int LONGEST = 160;
    private static final Lexicon LEXICON = Lexicon.named("furniture");
    private static final Pattern HEADING = LEXICON.anyOf("comment heading");
    private static final Pattern AFTER = LEXICON.anyOf("after the interview");
    private static final Pattern ANYWHERE = LEXICON.anyOf("anywhere");
    private static final Pattern IN_COMMENTS = LEXICON.anyOf("among comments");

    private Furniture() {}

    /** True for a line that announces comments, such as {@code READER COMMENTS} or {@code 12 Comments}. */
    public static boolean isCommentHeading(String line) {
        return matches(HEADING, line);
    }

    /** True for a line that usually stands between an interview and its comments, such as a player's links. */
    public static boolean isAfterInterview(String line) {
        return matches(AFTER, line);
    }

    public static boolean isFurniture(String line) {
        return matches(ANYWHERE, line) || isAfterInterview(line);
    }

    /** True for a line that is furniture in the comment region, where {@code Reply} alone on a line is a button. */
    public static boolean isFurnitureAmongComments(String line) {
        return isFurniture(line) || isCommentHeading(line) || matches(IN_COMMENTS, line);
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= LONGEST && pattern.matcher(bare(line)).matches();
    }

    /** Without the marks of headings and rules that pages put around such lines. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && "#*_=-–— \t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "#*_=-–— \t".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }
}
