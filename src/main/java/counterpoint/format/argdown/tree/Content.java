package counterpoint.format.argdown.tree;

import java.util.List;

/**
 * Running text as read: without escapes and emphasis marks, shortcodes replaced, lines joined by a space; and what was
 * marked in it. Tags and mentions stay in the text, as the reference parser has it.
 *
 * @param start offset in the document where it begins
 * @param end offset in the document after its last character
 */
public record Content(String text, List<Range> ranges, List<String> tags, int start, int end) {

    /** What a stretch of running text is. */
    public enum Form {
        BOLD,
        ITALIC,
        LINK,
        TAG,
        STATEMENT_MENTION,
        ARGUMENT_MENTION
    }

    /**
     * A marked stretch {@code [start, end)} of {@link Content#text}.
     *
     * @param target the link's address, the tag, or the title mentioned; empty for emphasis
     */
    public record Range(Form form, int start, int end, String target) {}

    public Content {
        ranges = List.copyOf(ranges);
        tags = List.copyOf(tags);
    }

    /** No running text, at this offset. */
    public static Content none(int at) {
        return new Content("", List.of(), List.of(), at, at);
    }

    /** True when a text should stand here and nothing does, not even an empty line's end. */
    public boolean isMissing() {
        return start == end;
    }

    /** True when more than tags is marked, so that the plain text doesn't say all that the source says. */
    public boolean isMarkedUp() {
        return ranges.stream().anyMatch(range -> range.form() != Form.TAG);
    }

    /**
     * The text without spaces and tags at its end: those are about it, while tags within it are words of it, too.
     */
    public String words() {
        int end = endWithoutGap(text.length());
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Range range = ranges.get(i);
            if (range.form() != Form.TAG || endWithoutGap(range.end()) != end) {
                break;
            }
            end = endWithoutGap(range.start());
        }
        int from = 0;
        while (from < end && isGap(text.charAt(from))) {
            from++;
        }
        return text.substring(from, end);
    }

    /** What its author wrote, without spaces at the end, taken from the whole document. */
    public String source(String document) {
        return document.substring(start, Math.max(start, endWithoutGap(document, end)));
    }

    private int endWithoutGap(int from) {
        return endWithoutGap(text, from);
    }

    private static int endWithoutGap(String text, int from) {
        int at = from;
        while (at > 0 && isGap(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }
}
