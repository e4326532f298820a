package counterpoint.format.argdown.parse;

/**
 * Where the longer tokens of a text end: links, titles, mentions, tags, data, comments, shortcodes.
 *
 * <p>Each question looks ahead for a closing sign, and hostile text asks it at every character. So every answer is kept
 * until the asking position has passed it ({@link Ahead}), which keeps the whole scan linear. Questions must come in text
 * order.
 */
final class Shapes {
    /** The next place of a sign, found again only after it has been passed. */
    private static final class Ahead {
        private final String text;
        private final String sign;
        private int from = 1;
        private int found;

        Ahead(String text, String sign) {
            this.text = text;
            this.sign = sign;
        }

        /** The first place of the sign at or after this offset; the text's length or more if there is none. */
        int at(int offset) {
            if (offset < from || offset > found) {
                int next = text.indexOf(sign, offset);
                from = offset;
                found = next < 0 ? Integer.MAX_VALUE : next;
            }
            return found;
        }
    }

    private final String text;
    private final Ahead commentEnd;
    private final Ahead starCommentEnd;
    private final Ahead definitionEnd;
    private final Ahead referenceEnd;
    private final Ahead mentionEnd;
    private final Ahead argumentDefinitionEnd;
    private final Ahead argumentReferenceEnd;
    private final Ahead argumentMentionEnd;
    private final Ahead linkTextEnd;
    private final Ahead linkEnd;
    private final Ahead tagEnd;

    /** Where the last line break is; what comes after it is in no line that ends. */
    private final int lastLine;

    private int lineFrom = 1;
    private int lineEnd;
    private int dataFrom = -1;
    private int dataLimit = -1;
    private int dataEnd = -1;

    Shapes(String text) {
        this.text = text;
        commentEnd = new Ahead(text, "-->");
        starCommentEnd = new Ahead(text, "*/");
        definitionEnd = new Ahead(text, "]:");
        referenceEnd = new Ahead(text, "]");
        mentionEnd = new Ahead(text, "]");
        argumentDefinitionEnd = new Ahead(text, ">:");
        argumentReferenceEnd = new Ahead(text, ">");
        argumentMentionEnd = new Ahead(text, ">");
        linkTextEnd = new Ahead(text, "]");
        linkEnd = new Ahead(text, ")");
        tagEnd = new Ahead(text, ")");
        lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    }

    private boolean has(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private int endOfLine(int from) {
        if (from < lineFrom || from > lineEnd) {
            lineFrom = from;
            lineEnd = from;
            while (lineEnd < text.length() && !Blank.endsLine(text.charAt(lineEnd))) {
                lineEnd++;
            }
        }
        return lineEnd;
    }

    private int withGap(int end) {
        return end < text.length() && Blank.isGap(text.charAt(end)) ? end + 1 : end;
    }

    /** The end of the comment that starts here, or -1. A line comment needs a line break to end it. */
    int comment(int at) {
        if (text.startsWith("<!--", at)) {
            int end = commentEnd.at(at + 4);
            return end < text.length() ? end + 3 : -1;
        }
        if (text.startsWith("/*", at)) {
            int end = starCommentEnd.at(at + 2);
            return end < text.length() ? end + 2 : -1;
        }
        return at < lastLine && text.startsWith("//", at) ? lineComment(at) : -1;
    }

    private int lineComment(int at) {
        int end = at + 2;
        while (text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The end of {@code [Title]:} or {@code <Title>:} here, or -1. */
    int definition(int at, boolean ofArgument) {
        int end = (ofArgument ? argumentDefinitionEnd : definitionEnd).at(at + 2);
        return end < endOfLine(at) ? end + 2 : -1;
    }

    /** The end of {@code [Title]} or {@code <Title>} here, or -1. */
    int reference(int at, boolean ofArgument) {
        if (at + 1 >= endOfLine(at) || text.charAt(at + 1) == '-') {
            return -1;
        }
        int end = (ofArgument ? argumentReferenceEnd : referenceEnd).at(at + 2);
        return end < endOfLine(at) ? end + 1 : -1;
    }

    /** The end of {@code @[Title]} or {@code @<Title>} here with one space after it, or -1. */
    int mention(int at, boolean ofArgument) {
        int end = (ofArgument ? argumentMentionEnd : mentionEnd).at(at + 3);
        return end < endOfLine(at) ? withGap(end + 1) : -1;
    }

    /** Where the text of the link that starts here ends, at its closing bracket, or -1. */
    int linkText(int at) {
        if (has(at + 1, ']')) {
            return -1;
        }
        int middle = linkTextEnd.at(at + 1);
        if (middle >= text.length() || !has(middle + 1, '(') || has(middle + 2, ')')) {
            return -1;
        }
        return linkEnd.at(middle + 2) < text.length() ? middle : -1;
    }

    /** The end of a link with one space after it, from what {@link #linkText} said. */
    int link(int middle) {
        return withGap(linkEnd.at(middle + 2) + 1);
    }

    /** The end of {@code #tag} or {@code #(a tag)} here with one space after it, or -1. */
    int tag(int at) {
        if (has(at + 1, '(') && !has(at + 2, ')')) {
            int end = tagEnd.at(at + 2);
            return end < text.length() ? withGap(end + 1) : -1;
        }
        int end = at + 1;
        while (end < text.length() && isTagCharacter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 ? withGap(end) : -1;
    }

    static boolean isTagCharacter(char c) {
        if (c < 128) {
            return isBetween('A', c, 'z') || isBetween('0', c, '9') || c == '-';
        }
        return isBetween('\u00a0', c, '\ud7ff') || isBetween('\uf900', c, '\ufdcf') || isBetween('\ufdf0', c, '\uffef');
    }

    private static boolean isBetween(char first, char c, char last) {
        return first <= c && c <= last;
    }

    /** The end of a shortcode such as {@code .^.} or {@code :x:} here with one space after it, or -1. */
    int shortcode(int at, char sign) {
        for (int end = at + 1; end < text.length() && !Blank.isSpace(text.charAt(end)); end++) {
            if (text.charAt(end) == sign && end > at + 1) {
                return withGap(end + 1);
            }
        }
        return -1;
    }

    /**
     * The end of the data that starts with the brace here, or -1. Data reach to a closing brace that is followed by white
     * space and something other than a comma or brace; without one, to the last closing brace of the text.
     */
    int data(int at) {
        if (at <= dataFrom || at >= dataLimit) {
            findData(at);
        }
        return dataEnd > at ? dataEnd : -1;
    }

    private void findData(int at) {
        dataFrom = at;
        dataEnd = -1;
        int end = at + 1;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '\u2028' || c == '\u2029') {
                break;
            }
            if (c == '}') {
                int next = skipSpace(end + 1);
                if (next >= text.length() || (text.charAt(next) != ',' && text.charAt(next) != '}')) {
                    dataEnd = end + 1;
                }
                if (next > end + 1
                        && end + 2 < text.length()
                        && text.charAt(end + 2) != ','
                        && text.charAt(end + 2) != '}') {
                    break;
                }
            }
        }
        dataLimit = Math.max(end, at + 1);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Blank.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
