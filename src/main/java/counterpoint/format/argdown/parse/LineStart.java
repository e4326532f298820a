package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Sign;

/** What only the start of a line may hold: headings, relations, list items, statement numbers, inferences. */
final class LineStart {
    private final String text;
    private boolean noFrontMatter;

    Kind kind = Kind.START;
    Sign sign = Sign.SUPPORTED_BY;
    int indent;
    int end;

    LineStart(String text) {
        this.text = text;
    }

    boolean mayStart(char c) {
        return switch (c) {
            case '+', '-', '<', '>', '_', '*', '#', '(' -> true;
            default -> c >= '0' && c <= '9';
        };
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /**
     * Looks for a sign at {@code gap}, on a line that starts at {@code line} after a token of kind {@code before}; what is
     * found is in the fields.
     */
    boolean find(int line, int gap, Kind before) {
        indent = gap - line;
        char c = text.charAt(gap);
        char next = charAt(gap + 1);
        return switch (c) {
            case '-' -> hyphen(before, next, gap);
            case '+' -> next == '>' ? relation(Sign.SUPPORTS, gap + 2) : relation(Sign.SUPPORTED_BY, gap + 1);
            case '<' -> bracketed(next, gap);
            case '>' -> next == '<' && relation(Sign.CONTRADICTS, gap + 2);
            case '_' ->
                next == '>'
                        ? relation(Sign.UNDERCUTS, gap + 2)
                        : next != 0 && Blank.isSpace(next) && relation(Sign.UNDERCUT_BY, gap + 1);
            case '*' -> next != 0 && Blank.isSpace(next) && listItem(gap + 1);
            case '#' -> gap == line && heading(gap);
            case '(' -> number(gap);
            default -> c >= '0' && c <= '9' && ordered(gap);
        };
    }

    private boolean hyphen(Kind before, char next, int gap) {
        if (next == '-' && before != Kind.EMPTY_LINE) {
            return found(Kind.INFERENCE_START, gap + 2);
        }
        return next == '>' ? relation(Sign.ATTACKS, gap + 2) : relation(Sign.ATTACKED_BY, gap + 1);
    }

    private boolean bracketed(char next, int gap) {
        return switch (next) {
            case '+' -> relation(Sign.SUPPORTED_BY, gap + 2);
            case '-' -> relation(Sign.ATTACKED_BY, gap + 2);
            case '_' -> relation(Sign.UNDERCUT_BY, gap + 2);
            default -> false;
        };
    }

    private boolean found(Kind newKind, int newEnd) {
        kind = newKind;
        end = newEnd;
        return true;
    }

    private boolean relation(Sign newSign, int newEnd) {
        sign = newSign;
        return found(Kind.RELATION, newEnd);
    }

    /** A list item counts as one column deeper than it stands, so that even the first list of a text is indented. */
    private boolean listItem(int newEnd) {
        indent++;
        return found(Kind.LIST_ITEM, newEnd);
    }

    private boolean heading(int at) {
        int after = at;
        while (charAt(after) == '#') {
            after++;
        }
        return charAt(after) == ' ' && found(Kind.HEADING, after + 1);
    }

    private boolean number(int at) {
        int after = digits(at + 1);
        return after > at + 1 && charAt(after) == ')' && found(Kind.NUMBER, after + 1);
    }

    private boolean ordered(int at) {
        int after = digits(at);
        return charAt(after) == '.' && Blank.isSpace(charAt(after + 1)) && listItem(after + 1);
    }

    private int digits(int from) {
        int at = from;
        while (charAt(at) >= '0' && charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The end of front matter that starts here, or -1. */
    int frontMatter(int at) {
        if (noFrontMatter || !text.startsWith("===", at)) {
            return -1;
        }
        int begin = signs(at);
        int close = text.indexOf("===", begin);
        noFrontMatter = close < 0;
        return close < 0 ? -1 : signs(close);
    }

    private int signs(int from) {
        int at = from;
        while (charAt(at) == '=') {
            at++;
        }
        return at;
    }
}
