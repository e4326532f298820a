package counterpoint.semantics.solve;

import java.nio.charset.StandardCharsets;

/**
 * A place in the bytes of a file, moving forward and knowing its line. Words end at white space and at what a notation
 * sets them apart by; no text is made of them unless a message needs it.
 */
final class Source {
    /** What {@link #peek} returns at the end of the file. */
    static final int END = -1;

    private static final int LARGEST_NUMBER = 100_000_000;

    private final byte[] bytes;
    private int at;
    private int line = 1;

    Source(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next byte is. */
    int position() {
        return at;
    }

    int peek() {
        return at < bytes.length ? bytes[at] : END;
    }

    void skip() {
        if (bytes[at++] == '\n') {
            line++;
        }
    }

    /** Goes to the next byte that is no blank; stays in the line. */
    int skipBlanks() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return peek();
    }

    /** Goes to the next byte that is no white space, in this line or a later one. */
    int skipSpace() {
        while (skipBlanks() == '\n') {
            skip();
        }
        return peek();
    }

    void skipLine() {
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
    }

    /** Goes past these characters if they come next. */
    boolean skipped(String word) {
        if (at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** Goes past the next bytes that are neither white space nor one of these, and says where it is then. */
    int skipWord(String separators) {
        while (at < bytes.length && !isSpace(bytes[at]) && separators.indexOf(bytes[at]) < 0) {
            at++;
        }
        return at;
    }

    /** Bytes beyond ASCII, which are negative, are parts of letters. */
    private static boolean isSpace(byte b) {
        return b >= 0 && b <= ' ';
    }

    /** Goes to the end of the line if nothing but blanks is left of it. */
    boolean isLineOver() {
        int next = skipBlanks();
        return next == '\n' || next == END;
    }

    /** Reads a whole number; a negative one if the next word is none. */
    int number() {
        int start = at;
        int value = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && value < LARGEST_NUMBER) {
            value = 10 * value + bytes[at++] - '0';
        }
        return at == start || (at < bytes.length && !isSpace(bytes[at])) ? -1 : value;
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** What is left of this line, without blanks around it. */
    String line() {
        return lineFrom(at);
    }

    /** The line from a place on, without blanks around it. */
    String lineFrom(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return text(start, end).strip();
    }

    FrameworkFormatException problem(String message) {
        return new FrameworkFormatException(line, message);
    }
}
