package counterpoint.format.kialo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks in Kialo's texts: a backslash before punctuation that means itself, Markdown links, references. */
final class Markup {
    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(((?:[^()\\s\\\\]|\\\\.)*)\\)");
    private static final Pattern REFERENCE = Pattern.compile("-> See ([0-9]+(?:\\.[0-9]+)*)\\.?");
    private static final Pattern HEADER_LIKE = Pattern.compile(
            "(?s)(?:(?:\\d+\\.)+(?: .*|$)|Pro:|Con:|Thesis:|Question:|Sources:|->|Discussion (?:Title|Name):).*");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Markup() {}

    /** The words of a text: escapes become what they stand for, of links the text stays. */
    static String words(String markup) {
        StringBuilder words = new StringBuilder(markup.length());
        Matcher link = LINK.matcher(markup);
        for (int i = 0; i < markup.length(); ) {
            char c = markup.charAt(i);
            if (c == '[' && link.region(i, markup.length()).lookingAt()) {
                words.append(unescaped(link.group(1)));
                i = link.end();
            } else if (c == '\\' && i + 1 < markup.length() && PUNCTUATION.indexOf(markup.charAt(i + 1)) >= 0) {
                words.append(markup.charAt(i + 1));
                i += 2;
            } else {
                words.append(c);
                i++;
            }
        }
        return words.toString().strip();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '\\' && i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
            plain.append(text.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }

    static boolean hasLink(String markup) {
        return LINK.matcher(markup).find();
    }

    /** The number of the claim that a text refers to, if it is a reference and nothing else. */
    static Optional<String> reference(String markup) {
        Matcher reference = REFERENCE.matcher(markup.strip());
        return reference.matches() ? Optional.of(reference.group(1)) : Optional.empty();
    }

    /** The text on one line, without half surrogate pairs: all that an export can say of it. */
    static String normal(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                line.append(' ');
            } else {
                line.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c);
            }
        });
        return line.toString().strip();
    }

    /** A normal text as markup that has these very words. The older generation escapes brackets, the newer doesn't. */
    static String escaped(String text, Generation generation) {
        String special = generation == Generation.LEGACY ? "\\()[]" : "\\";
        StringBuilder markup = new StringBuilder(text.length() + 8);
        boolean link = hasLink(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (special.indexOf(c) >= 0 || (link && c == '[')) {
                markup.append('\\');
            }
            markup.append(c);
        }
        if (!HEADER_LIKE.matcher(text).matches()) {
            return markup.toString();
        }
        int mark = markup.charAt(0) == '-' ? 0 : firstMark(markup);
        return markup.insert(mark, '\\').toString();
    }

    private static int firstMark(CharSequence text) {
        int i = 0;
        while (text.charAt(i) != '.' && text.charAt(i) != ':') {
            i++;
        }
        return i;
    }
}
