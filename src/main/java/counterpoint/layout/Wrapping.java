package counterpoint.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a given width without asking a font: each character counts with a width that common sans-serif
 * fonts stay under. So pictures come out the same on every machine, and lines may be a little short.
 */
final class Wrapping {
    private static final String NARROW = "fijlrtI.,:;!|'’‘()[]{}/\\ -";
    private static final String WIDE = "mwMW@%—…";
    private static final int FIRST_WIDE_SCRIPT = 0x1100;

    private final double width;
    private final double fontSize;
    private final int mostLines;

    Wrapping(double width, double fontSize, int mostLines) {
        this.width = width;
        this.fontSize = fontSize;
        this.mostLines = mostLines;
    }

    /** At least one line; if the text needs too many, the last one ends in an ellipsis. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE && lines.size() <= mostLines; end = words.next()) {
            String word = text.substring(start, end);
            double needed = width(word.stripTrailing());
            if (used + needed > width && used > 0) {
                close(line, lines);
                used = 0;
            }
            used = needed > width ? split(word, line, lines) : used + width(word);
            if (needed <= width) {
                line.append(word);
            }
            start = end;
        }
        close(line, lines);
        return cut(lines);
    }

    /** A word wider than a line, cut where it must be; what it leaves on the last line. */
    private double split(String word, StringBuilder line, List<String> lines) {
        double used = 0;
        for (int i = 0; i < word.length() && lines.size() <= mostLines; ) {
            int character = word.codePointAt(i);
            double needed = width(character);
            if (used + needed > width) {
                close(line, lines);
                used = 0;
            }
            line.appendCodePoint(character);
            used += needed;
            i += Character.charCount(character);
        }
        return used;
    }

    private static void close(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty() || lines.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    private List<String> cut(List<String> lines) {
        if (lines.size() <= mostLines) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        kept.set(mostLines - 1, kept.get(mostLines - 1) + "…");
        return List.copyOf(kept);
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int character) {
        double share = 0.56;
        if (character >= FIRST_WIDE_SCRIPT && !isPunctuation(character)) {
            share = 1;
        } else if (NARROW.indexOf(character) >= 0) {
            share = 0.36;
        } else if (WIDE.indexOf(character) >= 0) {
            share = 0.95;
        } else if (Character.isUpperCase(character)) {
            share = 0.72;
        }
        return share * fontSize;
    }

    private static boolean isPunctuation(int character) {
        return character >= 0x2010 && character <= 0x2027;
    }
}
