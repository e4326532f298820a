package counterpoint.http.script;

import java.util.BitSet;
import java.util.List;

/**
 * A script without the spaces and comments that mean nothing, and with short names. Strings, templates and regular expressions stay as they are,
 * and so do line ends, so that semicolons may still be left out and a source map still holds.
 *
 * <p>It reads ECMAScript well enough to tell these apart: a slash begins a regular expression unless something stands
 * before it that could be divided.
 */
public final class SqueezedScript {
    private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};+-*%<>~^";
    private static final List<String> WORDS_BEFORE_EXPRESSION = List.of("return", "typeof", "case", "in", "of");

    /** Nothing is given another value that may not have one: {@code web/test} would have failed before. */
    private static final String CONSTANT = "const ";

    private static final String VARIABLE = "let ";

    private final String source;
    private final StringBuilder squeezed;
    private final BitSet isCode = new BitSet();
    private int at;

    private SqueezedScript(String source) {
        this.source = source;
        this.squeezed = new StringBuilder(source.length());
    }

    public static String of(String source) {
        SqueezedScript script = new SqueezedScript(source);
        while (script.at < source.length()) {
            script.code();
        }
        return ShortNames.of(script.squeezed.toString(), script.isCode);
    }

    /** Copies code up to the brace that closes it. */
    private void code() {
        int open = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '}' && --open < 0) {
                copy(1);
                return;
            }
            open += c == '{' ? 1 : 0;
            step(c);
        }
    }

    private void step(char c) {
        if (c == '\'' || c == '"') {
            quoted(c);
        } else if (c == '`') {
            template();
        } else if (c == ' ') {
            space();
        } else if (source.startsWith("//", at)) {
            at = lineEnd();
        } else if (c == '/' && mayBeginExpression()) {
            regularExpression();
        } else if (source.startsWith(CONSTANT, at) && !endsInWord()) {
            squeezed.append(VARIABLE);
            at += CONSTANT.length();
            isCode.set(squeezed.length() - VARIABLE.length(), squeezed.length());
        } else {
            isCode.set(squeezed.length());
            copy(1);
        }
    }

    private boolean endsInWord() {
        char before = squeezed.isEmpty() ? ' ' : squeezed.charAt(squeezed.length() - 1);
        return isWord(before) || before == '.';
    }

    private void copy(int length) {
        int end = Math.min(source.length(), at + length);
        squeezed.append(source, at, end);
        at = end;
    }

    private int lineEnd() {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    private void quoted(char mark) {
        copy(1);
        while (at < source.length() && source.charAt(at) != mark) {
            copy(source.charAt(at) == '\\' ? 2 : 1);
        }
        copy(1);
    }

    private void template() {
        copy(1);
        while (at < source.length() && source.charAt(at) != '`') {
            if (source.startsWith("${", at)) {
                copy(2);
                code();
            } else {
                copy(source.charAt(at) == '\\' ? 2 : 1);
            }
        }
        copy(1);
    }

    private void regularExpression() {
        boolean isSet = false;
        copy(1);
        while (at < source.length() && (isSet || source.charAt(at) != '/')) {
            char c = source.charAt(at);
            isSet = c == '[' || (isSet && c != ']');
            copy(c == '\\' ? 2 : 1);
        }
        copy(1);
    }

    /** Spaces are kept between two words, and between two signs that would become another together. */
    private void space() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (at == source.length() || squeezed.isEmpty()) {
            return;
        }
        char before = squeezed.charAt(squeezed.length() - 1);
        char after = source.charAt(at);
        if ((isWord(before) && isWord(after)) || (before == after && "+-/".indexOf(before) >= 0)) {
            squeezed.append(' ');
        }
    }

    private static boolean isWord(char c) {
        return Character.isJavaIdentifierPart(c) || c == '#';
    }

    private boolean mayBeginExpression() {
        int end = squeezed.length();
        while (end > 0 && Character.isWhitespace(squeezed.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || BEFORE_EXPRESSION.indexOf(squeezed.charAt(end - 1)) >= 0) {
            return true;
        }
        int start = end;
        while (start > 0 && isWord(squeezed.charAt(start - 1))) {
            start--;
        }
        return WORDS_BEFORE_EXPRESSION.contains(squeezed.substring(start, end));
    }
}
