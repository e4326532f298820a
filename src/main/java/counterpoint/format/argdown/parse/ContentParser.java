package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads running text: everything from the current token up to the first that can't be part of it. */
final class ContentParser {
    /** Emphasis waiting for its end: where its sign is in the document, and where its text begins. */
    private record Opened(Mark mark, int offset, int textStart, int range) {}

    private final Scanner scanner;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private List<Content.Range> ranges = List.of();
    private List<String> tags = List.of();
    private boolean lineOwed;
    private boolean leavesOutTags;

    ContentParser(Scanner scanner, Problems problems) {
        this.scanner = scanner;
        this.problems = problems;
    }

    /** From here on, tags don't become part of the text. */
    void leaveOutTags() {
        leavesOutTags = true;
    }

    Content parse() {
        text.setLength(0);
        ranges = List.of();
        tags = List.of();
        lineOwed = false;
        int start = scanner.start;
        int end = start;
        while (part()) {
            if (scanner.kind != Kind.NEW_LINE || end == start) {
                end = scanner.end;
            }
            scanner.advance();
        }
        if (!opened.isEmpty()) {
            reportUnclosed();
        }
        return new Content(text.toString(), ranges, tags, start, end);
    }

    /** Takes the current token; false if it isn't part of running text. */
    private boolean part() {
        Kind kind = scanner.kind;
        if (kind == Kind.MARK_CLOSE) {
            lineOwed = false;
        } else if (lineOwed && kind.isContent()) {
            lineOwed = false;
            space();
        }
        switch (kind) {
            case TEXT, CONTROL -> text.append(scanner.text, scanner.start, scanner.end);
            case NEW_LINE -> lineOwed = true;
            case ESCAPED -> text.append(scanner.text, scanner.start + 1, scanner.end);
            case SHORTCODE -> text.append(Shortcodes.replaced(scanner.text.substring(scanner.start, scanner.end)));
            case TAG -> tag();
            case STATEMENT_MENTION -> mention(Content.Form.STATEMENT_MENTION);
            case ARGUMENT_MENTION -> mention(Content.Form.ARGUMENT_MENTION);
            case LINK -> link();
            case MARK_OPEN -> open();
            case MARK_CLOSE -> close();
            default -> {
                return misplaced(kind);
            }
        }
        return true;
    }

    private void space() {
        if (text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private boolean spaceFollows() {
        return scanner.text.charAt(scanner.end - 1) == ' ';
    }

    private void range(Content.Form form, int from, String target) {
        if (ranges.isEmpty()) {
            ranges = new ArrayList<>(4);
        }
        ranges.add(new Content.Range(form, from, text.length(), target));
    }

    private void tag() {
        int from = text.length();
        String tag = tagAt(scanner);
        if (!leavesOutTags) {
            text.append(scanner.text, scanner.start, scanner.end);
            range(Content.Form.TAG, from, tag);
        }
        if (tags.isEmpty()) {
            tags = new ArrayList<>(4);
        }
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
    }

    /** The name of the tag that is the current token. */
    static String tagAt(Scanner scanner) {
        int from = scanner.start + 1;
        int to = scanner.end - (Blank.isGap(scanner.text.charAt(scanner.end - 1)) ? 1 : 0);
        return scanner.text.charAt(from) == '('
                ? scanner.text.substring(from + 1, to - 1)
                : scanner.text.substring(from, to);
    }

    private void mention(Content.Form form) {
        int from = text.length();
        text.append(scanner.text, scanner.start, scanner.end);
        int to = scanner.end - (Blank.isGap(scanner.text.charAt(scanner.end - 1)) ? 1 : 0);
        range(form, from, scanner.text.substring(scanner.start + 2, to - 1));
    }

    private void link() {
        int from = text.length();
        text.append(scanner.text, scanner.start + 1, scanner.middle);
        int to = scanner.end - (Blank.isGap(scanner.text.charAt(scanner.end - 1)) ? 1 : 0);
        range(Content.Form.LINK, from, scanner.text.substring(scanner.middle + 2, to - 1));
        if (spaceFollows()) {
            text.append(' ');
        }
    }

    private void open() {
        range(scanner.mark.form, text.length(), "");
        opened.push(new Opened(scanner.mark, scanner.start, text.length(), ranges.size() - 1));
    }

    private void close() {
        Opened begun = opened.pop();
        ranges.set(begun.range, new Content.Range(scanner.mark.form, begun.textStart, text.length(), ""));
        if (spaceFollows()) {
            text.append(' ');
        }
    }

    /** Keeps what can't stand here as plain text where that is likely meant; otherwise the running text is over. */
    private boolean misplaced(Kind kind) {
        if (kind == Kind.STRAY_BACKSLASH) {
            problems.add(scanner.start, "A backslash stands before nothing. Write \\\\ for a backslash.");
        } else if (kind.isReference() || (kind.isDefinition() && !lineOwed)) {
            String image = scanner.text.substring(scanner.start, scanner.end);
            problems.add(
                    scanner.start,
                    "Running text holds " + kind.description + ", " + Shown.quoted(image) + ". Write @"
                            + Shown.plain(image) + " to mention it, or \\" + Shown.plain(image)
                            + " if it is only text.");
        } else {
            return false;
        }
        if (lineOwed) {
            lineOwed = false;
            space();
        }
        text.append(scanner.text, scanner.start, scanner.end);
        return true;
    }

    /** Puts signs that opened emphasis and never closed it back into the text. */
    private void reportUnclosed() {
        List<Opened> unclosed = new ArrayList<>(opened);
        opened.clear();
        scanner.forgetOpenMarks();
        StringBuilder mended = new StringBuilder(text.length() + 2 * unclosed.size());
        int copied = 0;
        for (int i = unclosed.size() - 1; i >= 0; i--) {
            Opened mark = unclosed.get(i);
            problems.add(
                    mark.offset,
                    "Emphasis opened by " + mark.mark.sign + " has no end. Close it with " + mark.mark.sign
                            + " before a space or punctuation mark, or write \\" + mark.mark.sign.charAt(0)
                            + " for the character.");
            mended.append(text, copied, mark.textStart).append(mark.mark.sign);
            copied = mark.textStart;
        }
        mended.append(text, copied, text.length());
        text.setLength(0);
        text.append(mended);
        // Offsets of marked stretches no longer fit, so they are given up; the problem says what to mend first.
        ranges = List.of();
    }
}
