package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Sign;
import java.util.Arrays;

/**
 * Cuts an Argdown text into tokens, one at a time: after each {@link #advance}, {@link #kind}, {@link #start} and {@link
 * #end} tell of the current one. Spaces between tokens and comments are passed over. O(length of the text) in all.
 *
 * <p>Follows the rules of the reference parser {@code @argdown/core} 1.7 and 2.0, where a token may depend on the one before
 * it: relations, numbers and list items need the start of a line, emphasis ends only where it began.
 */
final class Scanner {
    private static final boolean[] IN_TEXT = new boolean[128];

    static {
        Arrays.fill(IN_TEXT, true);
        for (char c : "\\@#*_[],.:;</>-\r\n(){}".toCharArray()) {
            IN_TEXT[c] = false;
        }
    }

    final String text;
    private final Shapes shapes;
    private final LineStart lineStart;
    private final Marks marks;
    private int at;
    private boolean inInference;

    Kind kind = Kind.START;
    int start;
    int end;

    /** Of a relation or list item: how far in it stands. */
    int indent;

    /** Of a relation. */
    Sign sign = Sign.SUPPORTED_BY;

    /** Of emphasis. */
    Mark mark = Mark.STAR_BOLD;

    /** Of a link: where its text ends. */
    int middle;

    Scanner(String text) {
        this.text = text;
        this.shapes = new Shapes(text);
        this.lineStart = new LineStart(text);
        this.marks = new Marks(text);
        at = Blank.blankLines(text, text.startsWith("\ufeff") ? 1 : 0);
    }

    /** Emphasis that was opened and not closed no longer waits for its end. */
    void forgetOpenMarks() {
        marks.forget();
    }

    /** Leaves the notation of inference lines, in which there are no relations or references. */
    void leaveInference() {
        inInference = false;
    }

    void advance() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '<' || c == '/') && skipComment()) {
                continue;
            }
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                if (blank()) {
                    return;
                }
                continue;
            }
            token(c);
            return;
        }
        accept(Kind.END, at);
    }

    private void accept(Kind newKind, int newEnd) {
        kind = newKind;
        start = at;
        end = newEnd;
        at = newEnd;
    }

    /** Passes over a comment; one that has its lines to itself takes their line breaks with it. */
    private boolean skipComment() {
        int after = shapes.comment(at);
        if (after < 0) {
            return false;
        }
        if (kind == Kind.EMPTY_LINE) {
            after = Blank.blankLines(text, after);
        } else if (kind == Kind.NEW_LINE) {
            int next = Blank.restOfLine(text, after);
            if (next >= 0 && Blank.restOfLine(text, next) < 0) {
                after = next;
            }
        } else if (kind == Kind.START) {
            after = Blank.blankLines(text, after);
        }
        at = after;
        return true;
    }

    /** Handles spaces and line ends; false if they were only passed over. */
    private boolean blank() {
        int gap = Blank.gap(text, at);
        int next = Blank.lineBreak(text, gap);
        if (next < 0) {
            if (kind.startsLine() && !inInference && startOfLine(gap)) {
                return true;
            }
            at = gap;
            return false;
        }
        if (kind == Kind.EMPTY_LINE || kind == Kind.START) {
            at = Blank.blankLines(text, next);
            return false;
        }
        int lines = Blank.blankLines(text, next);
        if (lines > next) {
            accept(Kind.EMPTY_LINE, lines);
            inInference = false;
        } else {
            accept(Kind.NEW_LINE, next);
        }
        return true;
    }

    private boolean startOfLine(int gap) {
        if (gap >= text.length() || !lineStart.find(at, gap, kind)) {
            return false;
        }
        indent = lineStart.indent;
        sign = lineStart.sign;
        inInference = lineStart.kind == Kind.INFERENCE_START;
        accept(lineStart.kind, lineStart.end);
        start = gap;
        return true;
    }

    private void token(char c) {
        if (c >= 128 || IN_TEXT[c]) {
            plain(c);
        } else if (inInference) {
            inInference(c);
        } else if (!(kind.startsLine() && lineStart.mayStart(c) && startOfLine(at))) {
            signed(c);
        }
    }

    private void plain(char c) {
        if (kind.startsLine() && !inInference) {
            if (lineStart.mayStart(c) && startOfLine(at)) {
                return;
            }
            if (c == '=' && kind == Kind.START) {
                int after = lineStart.frontMatter(at);
                if (after > 0) {
                    accept(Kind.FRONT_MATTER, after);
                    return;
                }
            }
        }
        int after = at + 1;
        while (after < text.length()) {
            char next = text.charAt(after);
            if (next < 128 && !IN_TEXT[next]) {
                break;
            }
            after++;
        }
        accept(Kind.TEXT, after);
    }

    private void inInference(char c) {
        if (c == '-' && text.startsWith("--", at)) {
            int after = at + 2;
            while (after < text.length() && text.charAt(after) == '-') {
                after++;
            }
            inInference = false;
            accept(Kind.INFERENCE_END, after);
        } else if (c == ',') {
            accept(Kind.COMMA, at + 1);
        } else if (c == '\\' || c == '.' || c == ':' || c == '{') {
            signed(c);
        } else {
            control();
        }
    }

    private void control() {
        accept(Kind.CONTROL, at + 1 < text.length() && Blank.isGap(text.charAt(at + 1)) ? at + 2 : at + 1);
    }

    private void signed(char c) {
        boolean found = switch (c) {
            case '\\' -> escaped();
            case '.', ':' -> ends(Kind.SHORTCODE, shapes.shortcode(at, c));
            case '{' -> ends(Kind.DATA, shapes.data(at));
            case '*', '_' -> emphasis(c);
            case '[' -> link() || title(false);
            case '<' -> title(true);
            case '#' -> ends(Kind.TAG, shapes.tag(at));
            case '@' -> mention();
            default -> false;
        };
        if (!found) {
            control();
        }
    }

    private boolean ends(Kind found, int after) {
        if (after < 0) {
            return false;
        }
        accept(found, after);
        return true;
    }

    private boolean escaped() {
        if (at + 1 >= text.length() || Blank.endsLine(text.charAt(at + 1))) {
            accept(Kind.STRAY_BACKSLASH, at + 1);
            return true;
        }
        int after = at + 2;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        accept(Kind.ESCAPED, after);
        return true;
    }

    private boolean link() {
        int textEnd = shapes.linkText(at);
        if (textEnd < 0) {
            return false;
        }
        middle = textEnd;
        return ends(Kind.LINK, shapes.link(textEnd));
    }

    private boolean title(boolean ofArgument) {
        return ends(
                        ofArgument ? Kind.ARGUMENT_DEFINITION : Kind.STATEMENT_DEFINITION,
                        shapes.definition(at, ofArgument))
                || ends(
                        ofArgument ? Kind.ARGUMENT_REFERENCE : Kind.STATEMENT_REFERENCE,
                        shapes.reference(at, ofArgument));
    }

    private boolean mention() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (next) {
            case '[' -> ends(Kind.STATEMENT_MENTION, shapes.mention(at, false));
            case '<' -> ends(Kind.ARGUMENT_MENTION, shapes.mention(at, true));
            default -> false;
        };
    }

    private boolean emphasis(char c) {
        int after = marks.find(at, c);
        if (after < 0) {
            return false;
        }
        mark = marks.mark;
        accept(marks.closes ? Kind.MARK_CLOSE : Kind.MARK_OPEN, after);
        return true;
    }
}
