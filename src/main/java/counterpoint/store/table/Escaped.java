package counterpoint.store.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a form that every database can keep: PostgreSQL refuses U+0000, and half surrogate pairs have no UTF-8. Such
 * characters are kept as an escape and their number; nearly all texts stay as they are.
 */
public final class Escaped {
    private static final char ESCAPE = '\u001B';
    private static final Pattern CODE = Pattern.compile(ESCAPE + "([0-9a-f]{4})");
    private static final int HEX = 16;

    private Escaped() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == 0 || point == ESCAPE || isHalfAPair(point)) {
                escaped.append(ESCAPE).append(String.format("%04x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.length() == text.length() ? text : escaped.toString();
    }

    static String undone(String kept) {
        return kept.indexOf(ESCAPE) < 0
                ? kept
                : CODE.matcher(kept)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), HEX))));
    }

    private static boolean isHalfAPair(int point) {
        return Character.isBmpCodePoint(point) && Character.isSurrogate((char) point);
    }
}
