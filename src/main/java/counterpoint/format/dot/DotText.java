package counterpoint.format.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in quotation marks as DOT means them in labels: a backslash begins an escape, an ampersand an entity. Lines of long
 * texts end in {@code \l}, which stands for a space that was there.
 */
final class DotText {
    private static final int WIDTH = 36;
    private static final String LINE_END = "\\l";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));");

    private DotText() {}

    /** The text between quotation marks. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '&') {
                quoted.append("&amp;");
            } else if (c < ' ' || c == 0x7f || isHalf || c == 0xfeff) {
                quoted.append("&#").append(c).append(';');
            } else {
                quoted.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return quoted.append('"').toString();
    }

    /** The same, in lines of a box's width. */
    static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = i + 1;
                space = -1;
            } else if (c == ' ') {
                space = i;
            } else if (i - lineStart >= WIDTH && space > lineStart) {
                lines.add(inner(text.substring(start, space)));
                start = space + 1;
                lineStart = start;
                space = -1;
            }
        }
        lines.add(inner(text.substring(start)));
        return '"' + (lines.size() == 1 ? lines.get(0) : String.join(LINE_END, lines) + LINE_END) + '"';
    }

    private static String inner(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** What a text between quotation marks says. */
    static String said(String raw) {
        String lines = endsInLineEnd(raw) ? raw.substring(0, raw.length() - LINE_END.length()) : raw;
        StringBuilder text = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\\' && i + 1 < lines.length()) {
                char escaped = lines.charAt(++i);
                switch (escaped) {
                    case 'n', 'r' -> text.append('\n');
                    case 'l' -> text.append(' ');
                    case '\\', '"' -> text.append(escaped);
                    case '\n' -> {
                        // A line of the file that goes on in the next.
                    }
                    default -> text.append(c).append(escaped);
                }
            } else {
                text.append(c);
            }
        }
        return entities(text.toString());
    }

    /** An l after an odd number of backslashes. */
    private static boolean endsInLineEnd(String raw) {
        int backslashes = 0;
        for (int i = raw.length() - 2; i >= 0 && raw.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return raw.endsWith("l") && backslashes % 2 == 1;
    }

    /** The text of a label in HTML. */
    static String ofHtml(String html) {
        return entities(html.replaceAll("(?i)<br\\s*/?>", "\n").replaceAll("<[^<>]*>", ""))
                .strip();
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group(2), found.group())));
    }

    private static String entity(@Nullable String decimal, @Nullable String hex, String whole) {
        if (decimal == null && hex == null) {
            return switch (whole) {
                case "&amp;" -> "&";
                case "&lt;" -> "<";
                case "&gt;" -> ">";
                case "&quot;" -> "\"";
                default -> "\u00a0";
            };
        }
        int c = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hex), 16);
        return Character.isValidCodePoint(c) ? Character.toString(c) : whole;
    }
}
