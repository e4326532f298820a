package counterpoint.format.argdown;

import counterpoint.format.argdown.parse.Blank;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of a map as Argdown takes it without reading anything into it. */
final class Escaped {
    /** What may start a token wherever it stands. */
    private static final String SIGNS = "[]<>{#@*_/\\";

    /** Signs that start a token only if something other than a space follows. */
    private static final String STARTERS = ".:";

    // Three equals signs are also taken for front matter, and are escaped one by one until two are left.

    /** Signs that take only one of the spaces after them into the text. */
    private static final String SPACED = ".:,;-()}";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

    private Escaped() {}

    /** The text as Argdown can hold it: on one line, without gaps at its ends, each half surrogate pair replaced. */
    static String normal(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : isHalfPair(text, i) ? '\ufffd' : c);
        }
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isHalfPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Normal text as running text. */
    static String running(String normal) {
        return escaped(normal, SIGNS);
    }

    /** The text as Argdown can hold it as the rule of an inference, where no white space at the ends survives. */
    static String normalRule(String text) {
        return Blank.stripped(normal(text));
    }

    /** Normal text as the rule of an inference. */
    static String rule(String normal) {
        return escaped(normal, SIGNS + ",-");
    }

    private static String escaped(String normal, String signs) {
        StringBuilder escaped = new StringBuilder(normal.length() + 16);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            boolean gapFollows = SPACED.indexOf(c) >= 0 && normal.startsWith("  ", i + 1);
            boolean starts = STARTERS.indexOf(c) >= 0 && i + 1 < normal.length() && normal.charAt(i + 1) != ' ';
            boolean equals = c == '=' && normal.startsWith("==", i + 1);
            if (signs.indexOf(c) >= 0 || starts || gapFollows || equals) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** JSON as data in braces, or in block style if it is no object. */
    static String data(String json) {
        String data = json(json);
        return data.startsWith("{") ? data : "{\n" + data + "\n}";
    }

    /** JSON that YAML readers understand, with brackets in texts escaped, as they might end the data or lengthen a title. */
    static String json(String json) {
        StringBuilder data = new StringBuilder(json.length() + 8);
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean plain = c < 127 ? c >= ' ' : c > 160 && Character.isLetterOrDigit(c);
            boolean bracket = inString && "{}>]".indexOf(c) >= 0;
            if (!plain || bracket) {
                data.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else if (c == '\\') {
                data.append(c).append(json.charAt(++i));
            } else {
                inString ^= c == '"';
                data.append(c);
            }
        }
        return data.toString();
    }

    /** True if Argdown can hold this as a tag behind a title, which a closing bracket and colon would lengthen. */
    static boolean isTag(String tag) {
        return !tag.isEmpty()
                && normal("|" + tag + "|").equals("|" + tag + "|")
                && tag.indexOf(')') < 0
                && !tag.contains(">:")
                && !tag.contains("]:");
    }

    static String tag(String tag) {
        return WORD.matcher(tag).matches() ? "#" + tag : "#(" + tag + ")";
    }
}
