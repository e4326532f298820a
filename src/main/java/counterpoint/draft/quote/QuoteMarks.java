package counterpoint.draft.quote;

import counterpoint.draft.quote.Marked.Manner;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the words that a comment sets apart as quoted. Whether a mark opens or closes follows from what stands beside it,
 * and only in doubt from its shape: pages are full of marks turned the wrong way. Marks pair within a paragraph and may
 * nest.
 */
final class QuoteMarks {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»‟";
    private static final String BEFORE_OPENING = "([{—–-…:;,/";

    private final Speech page;

    QuoteMarks(Speech page) {
        this.page = page;
    }

    /** Everything set apart in a comment, in page order, outer before inner. */
    List<Marked> in(Segment comment) {
        List<Marked> found = new ArrayList<>();
        String text = page.text();
        int at = comment.span().start();
        while (at < comment.span().end()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0
                    ? comment.span().end()
                    : Math.min(newline, comment.span().end());
            if (isQuotedLine(at, end)) {
                end = endOfQuotedLines(end, comment.span().end());
                add(found, afterMarker(at), end, Manner.LINE);
            } else {
                doubles(at, end, found);
                singles(at, end, found);
            }
            at = end + 1;
        }
        found.sort(Comparator.<Marked>comparingInt(m -> m.words().start())
                .thenComparing(m -> m.words().end(), Comparator.reverseOrder()));
        return List.copyOf(found);
    }

    private boolean isQuotedLine(int start, int end) {
        return page.text().substring(start, end).stripLeading().startsWith(">");
    }

    private int afterMarker(int start) {
        int at = start;
        while (Character.isWhitespace(page.text().charAt(at)) || page.text().charAt(at) == '>') {
            at++;
        }
        return at;
    }

    private int endOfQuotedLines(int endOfFirst, int limit) {
        int end = endOfFirst;
        while (end + 1 < limit) {
            int newline = page.text().indexOf('\n', end + 1);
            int next = newline < 0 ? limit : Math.min(newline, limit);
            if (!isQuotedLine(end + 1, next)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private void doubles(int start, int end, List<Marked> found) {
        Deque<Integer> open = new ArrayDeque<>();
        int afterLast = start;
        for (int i = start; i < end; i++) {
            int width = markWidth(i, end);
            if (width > 0) {
                if (opens(i, width, start, end)) {
                    open.push(i + width);
                } else if (open.isEmpty()) {
                    add(found, afterLast, i, Manner.UNBALANCED);
                } else {
                    add(found, open.pop(), i, Manner.DOUBLE);
                }
                afterLast = i + width;
                i += width - 1;
            }
        }
        while (!open.isEmpty()) {
            add(found, open.pop(), end, Manner.UNBALANCED);
        }
    }

    /** Number of units of the double mark here; 0 if there is none. Two backticks or two apostrophes are one mark. */
    private int markWidth(int at, int end) {
        char c = page.text().charAt(at);
        if (c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = at + 1 < end && page.text().charAt(at + 1) == c;
        return twice && (c == '`' || c == '\'') ? 2 : 0;
    }

    private boolean opens(int at, int width, int start, int end) {
        char before = at > start ? page.text().charAt(at - 1) : ' ';
        char after = at + width < end ? page.text().charAt(at + width) : ' ';
        boolean roomBefore = Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0;
        boolean roomAfter = !Character.isLetterOrDigit(after) && "£$€¿¡[(“‘'".indexOf(after) < 0;
        if (roomBefore != roomAfter) {
            return roomBefore;
        }
        char mark = page.text().charAt(at);
        return mark == '`' || OPENING.indexOf(mark) >= 0;
    }

    private void singles(int start, int end, List<Marked> found) {
        String text = page.text();
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '‘' && c != '’' && c != '\'') {
                continue;
            }
            boolean roomBefore = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean roomAfter = i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (open < 0 && roomBefore && !roomAfter && c != '’') {
                open = i + 1;
            } else if (open >= 0 && roomAfter && !(roomBefore && Character.isWhitespace(text.charAt(i - 1)))) {
                add(found, open, i, Manner.SINGLE);
                open = -1;
            }
        }
    }

    private void add(List<Marked> found, int start, int end, Manner manner) {
        page.trimmed(start, end).ifPresent(span -> found.add(new Marked(span, manner)));
    }

    /** True when most words with a letter are capitalised: the name of a book or film rather than somebody's words. */
    boolean isTitle(Span span) {
        String[] words = page.line(span).split("[^\\p{L}\\p{N}’']+", -1);
        int capital = 0;
        int counted = 0;
        for (String word : words) {
            if (word.length() > 3) {
                counted++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return counted > 0 && capital * 10 >= counted * 7;
    }
}
