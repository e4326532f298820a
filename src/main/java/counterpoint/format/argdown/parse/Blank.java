package counterpoint.format.argdown.parse;

/** White space and line ends as Argdown has them. */
public final class Blank {
    private Blank() {}

    static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }

    /** White space as ECMAScript's {@code \s} has it, which the reference parser is written in. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= '\u00a0' && (c == '\u00a0' || c == '\ufeff' || Character.isSpaceChar(c));
    }

    /** The first offset from here on that holds neither space nor tab. */
    static int gap(String text, int from) {
        int at = from;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text without any white space at its ends. */
    public static String stripped(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    /** The offset after the line break that starts here, or -1. */
    static int lineBreak(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (c == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return c == '\n' ? at + 1 : -1;
    }

    /** The offset after the line break that follows any spaces and tabs here, or -1. */
    static int restOfLine(String text, int at) {
        return lineBreak(text, gap(text, at));
    }

    /** The offset after all the lines from here on that hold nothing but spaces and tabs. */
    static int blankLines(String text, int at) {
        int end = at;
        for (int next = restOfLine(text, at); next >= 0; next = restOfLine(text, next)) {
            end = next;
        }
        return end;
    }

    /** True for characters that end a line for a pattern such as {@code .*}. */
    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
