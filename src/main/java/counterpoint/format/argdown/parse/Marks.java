package counterpoint.format.argdown.parse;

import java.util.Arrays;

/** Where emphasis starts and ends: a sign ends what the same sign started last, and else starts something new. */
final class Marks {
    private static final String AFTER_END = " \t\n\r)}_.,!?;:-*";

    private final String text;
    private Mark[] open = new Mark[8];
    private int openCount;

    /** What was found last, and whether it ends there. */
    Mark mark = Mark.STAR_BOLD;

    boolean closes;

    Marks(String text) {
        this.text = text;
    }

    /** Nothing waits for its end any longer. */
    void forget() {
        openCount = 0;
    }

    /** The end of the star or underscore sign here, with one space after it if it ends something; -1 if it is only text. */
    int find(int at, char c) {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
        Mark bold = c == '*' ? Mark.STAR_BOLD : Mark.LINE_BOLD;
        Mark italic = c == '*' ? Mark.STAR_ITALIC : Mark.LINE_ITALIC;
        if (doubled && canClose(bold, at + 2)) {
            return close(at + 2);
        }
        if (canClose(italic, at + 1)) {
            return close(at + 1);
        }
        if (doubled && canOpen(at + 2)) {
            return open(bold, at + 2);
        }
        return canOpen(at + 1) ? open(italic, at + 1) : -1;
    }

    private boolean canClose(Mark closing, int after) {
        return openCount > 0
                && open[openCount - 1] == closing
                && (after >= text.length() || AFTER_END.indexOf(text.charAt(after)) >= 0);
    }

    private int close(int after) {
        mark = open[--openCount];
        closes = true;
        return after < text.length() && Blank.isGap(text.charAt(after)) ? after + 1 : after;
    }

    private boolean canOpen(int after) {
        return after >= text.length() || !Blank.isSpace(text.charAt(after));
    }

    private int open(Mark opening, int after) {
        if (openCount == open.length) {
            open = Arrays.copyOf(open, 2 * openCount);
        }
        open[openCount++] = opening;
        mark = opening;
        closes = false;
        return after;
    }
}
