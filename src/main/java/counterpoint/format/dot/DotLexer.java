package counterpoint.format.dot;

import counterpoint.model.MalformedInputException;

/** The words and signs of a DOT text, one after another, with comments left out. */
final class DotLexer {

    /** What a token is. Texts are what the file means, not how it spells it. */
    enum Kind {
        WORD,
        QUOTED,
        HTML,
        SIGN,
        FINISH
    }

    record Token(Kind kind, String text, int line, int column) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isKeyword(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isName() {
            return kind == Kind.WORD || kind == Kind.QUOTED || kind == Kind.HTML;
        }
    }

    private static final int DEEPEST_HTML = 1000;

    private final String text;
    private final String name;
    private int at;
    private int line = 1;
    private int lineStart;

    DotLexer(String text, String name) {
        this.text = text;
        this.name = name;
    }

    Token next() {
        skipBlank();
        int column = at - lineStart + 1;
        int startLine = line;
        if (at >= text.length()) {
            return new Token(Kind.FINISH, "", line, column);
        }
        char c = text.charAt(at);
        if (c == '"') {
            return new Token(Kind.QUOTED, DotText.said(quoted()), startLine, column);
        } else if (c == '<') {
            return new Token(Kind.HTML, html(), startLine, column);
        } else if (isWordStart(c) || isNumberStart(c)) {
            return new Token(Kind.WORD, word(), startLine, column);
        } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
            at += 2;
            return new Token(Kind.SIGN, text.substring(at - 2, at), startLine, column);
        } else if ("{}[]=;,:+".indexOf(c) >= 0) {
            at++;
            return new Token(Kind.SIGN, String.valueOf(c), startLine, column);
        }
        throw malformed(startLine, column, "\"" + c + "\" means nothing here. Put names in quotation marks.");
    }

    MalformedInputException malformed(int atLine, int column, String problem) {
        return new MalformedInputException(
                name + " isn't DOT, at line " + atLine + ", column " + column + ": " + problem);
    }

    private static boolean isWordStart(char c) {
        return c == '_' || (c < 128 && Character.isLetter(c)) || c >= 128;
    }

    private boolean isNumberStart(char c) {
        return isDigit(c)
                || c == '.'
                || (c == '-' && at + 1 < text.length() && (isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '.'));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String word() {
        int start = at++;
        boolean isNumber = !isWordStart(text.charAt(start));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!(isDigit(c) || (isNumber ? c == '.' : isWordStart(c)))) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int startLine = line;
        int column = at - lineStart + 1;
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            advance();
        }
        if (at >= text.length()) {
            throw malformed(startLine, column, "A quotation mark is never closed.");
        }
        return text.substring(start, at++);
    }

    private String html() {
        int startLine = line;
        int column = at - lineStart + 1;
        int start = ++at;
        int depth = 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0) {
                return DotText.ofHtml(text.substring(start, at++));
            }
            if (depth > DEEPEST_HTML) {
                break;
            }
            advance();
        }
        throw malformed(startLine, column, "A label in angle brackets is never closed.");
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\ufeff' || c == '\0') {
                advance();
            } else if (text.startsWith("//", at) || (c == '#' && at == lineStart)) {
                skipTo("\n");
            } else if (text.startsWith("/*", at)) {
                skipTo("*/");
            } else {
                return;
            }
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        int stop = found < 0 ? text.length() : found + end.length();
        while (at < stop) {
            advance();
        }
    }

    private void advance() {
        if (text.charAt(at) == '\n') {
            line++;
            lineStart = at + 1;
        }
        at++;
    }
}
