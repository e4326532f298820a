package counterpoint.transcript.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of a page into paragraphs. Blank lines end one; a single line break ends one unless the line was
 * wrapped there: the next line's first word would not have fitted any more, or it goes on in the middle of a sentence.
 */
public final class Paragraphs {
    /** Texts wrapped by hand or by a mail program are no wider than this. */
    private static final int WIDEST_WRAP = 100;

    private static final int NARROWEST_WRAP = 40;

    private Paragraphs() {}

    /** The paragraphs between two offsets, without surrounding white space. O(length). */
    public static List<Sentences.Place> in(String text, int from, int to) {
        Lines lines = Lines.of(text.substring(from, to));
        int width = 0;
        for (int line = 0; line < lines.count(); line++) {
            width = Math.max(width, lines.length(line));
        }
        List<Sentences.Place> paragraphs = new ArrayList<>();
        int line = lines.nextFilled(0, lines.count());
        while (line < lines.count()) {
            int last = line;
            while (last + 1 < lines.count() && !lines.isBlank(last + 1) && isWrapped(lines, last, width)) {
                last++;
            }
            paragraphs.add(new Sentences.Place(from + lines.start(line), from + lines.end(last)));
            line = lines.nextFilled(last + 1, lines.count());
        }
        return paragraphs;
    }

    /** True when the line break after a line is inside a paragraph, given the width of the widest line around. */
    public static boolean isWrapped(Lines lines, int line, int width) {
        String text = lines.text();
        int next = lines.start(line + 1) + lines.indent(line + 1);
        int end = lines.end(line);
        while (end > lines.start(line) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean midSentence = Character.isLowerCase(text.charAt(next))
                && end > lines.start(line)
                && (Character.isLetterOrDigit(text.charAt(end - 1)) || ",;[(-–—".indexOf(text.charAt(end - 1)) >= 0);
        if (midSentence) {
            return true;
        }
        int word = next;
        while (word < lines.end(line + 1) && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        boolean isFull = end - lines.start(line) + 1 + (word - next) > width;
        return width <= WIDEST_WRAP && width >= NARROWEST_WRAP && isFull;
    }
}
