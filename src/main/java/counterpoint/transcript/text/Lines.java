package counterpoint.transcript.text;

import java.util.Arrays;

/**
 * The lines of a text, by index. A line ends before {@code \n}, {@code \r\n} or {@code \r}; offsets are UTF-16 units.
 *
 * <p>Kept as two integer arrays, because a page of 20 MB may have millions of lines. Building costs O(length).
 */
public final class Lines {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Lines(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static Lines of(String text) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            starts[count] = start;
            ends[count] = end;
            count++;
            start = afterBreak(text, end);
        }
        return new Lines(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static int afterBreak(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? end + 2 : end + 1;
    }

    public String text() {
        return text;
    }

    public int count() {
        return starts.length;
    }

    public int start(int line) {
        return starts[line];
    }

    /** Where the line's characters end, before its line break. */
    public int end(int line) {
        return ends[line];
    }

    public int length(int line) {
        return ends[line] - starts[line];
    }

    /** Where a range of lines ends: the start of the line after it, or the end of the text. */
    public int startOrEnd(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** The line's characters without surrounding white space. */
    public String words(int line) {
        return text.substring(starts[line], ends[line]).strip();
    }

    public boolean isBlank(int line) {
        for (int i = starts[line]; i < ends[line]; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    /** The first line at or after {@code from} that is not blank, or {@code to}. */
    public int nextFilled(int from, int to) {
        int line = from;
        while (line < to && isBlank(line)) {
            line++;
        }
        return line;
    }

    /** How many characters of white space a line begins with. */
    public int indent(int line) {
        int at = starts[line];
        while (at < ends[line] && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - starts[line];
    }

    /** The line that holds an offset. O(log lines). */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
