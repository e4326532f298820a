package counterpoint.transcript.comment.cut;

import counterpoint.transcript.text.Lines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which line breaks of a comment region were put there to keep lines short, and don't end a paragraph.
 *
 * <p>Mail programs and page copies break at about 80 characters, replies earlier by as much as they are set in. So a region
 * counts as wrapped when several lines of such a length stop in the middle of a sentence and hardly any line is longer.
 * There, a line that stops without a stop goes on; elsewhere only one that ends with a comma or a word that needs another.
 */
final class Wraps {
    private static final int SHORTEST = 40;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 90;
    private static final int ENOUGH = 3;
    private static final double LONGER = 0.15;
    private static final double CAREFUL = 0.1;
    private static final double CARELESS = 0.25;
    private static final int SOME_WORDS = 3;
    private static final Set<String> NEED_ANOTHER = Stream.of(
                    "a an the of to in on at by for with from as and or but if my your his her its our their than into")
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Lines lines;
    private final int width;
    private final double smallStarts;

    private Wraps(Lines lines, List<Integer> run) {
        this.lines = lines;
        this.width = width(lines, run);
        this.smallStarts = smallStarts(lines, run);
    }

    /**
     * Looks at a run of lines.
     *
     * @param run the lines that are not blank, in order
     */
    static Wraps in(Lines lines, List<Integer> run) {
        return new Wraps(lines, run);
    }

    private static int width(Lines lines, List<Integer> run) {
        int stopping = 0;
        int width = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            int length = length(lines, run.get(i));
            boolean inSentence = length >= NARROWEST || Character.isLowerCase(first(lines, run.get(i + 1)));
            if (length >= SHORTEST
                    && length <= WIDEST
                    && inSentence
                    && Character.isLetterOrDigit(last(lines, run.get(i)))) {
                stopping++;
                width = Math.max(width, length);
            }
        }
        int widest = width;
        long longer = run.stream().filter(line -> length(lines, line) > widest).count();
        return stopping >= ENOUGH && width >= NARROWEST && longer <= LONGER * run.size() ? width : 0;
    }

    /** How often people here begin with a small letter after a full stop: then a small letter says little. */
    private static double smallStarts(Lines lines, List<Integer> run) {
        int small = 0;
        int all = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            char first = first(lines, run.get(i + 1));
            if (".!?\"”)".indexOf(last(lines, run.get(i))) >= 0 && Character.isLetter(first)) {
                all++;
                small += Character.isLowerCase(first) ? 1 : 0;
            }
        }
        return (small + 0.5) / (all + 2);
    }

    /** True when the paragraph that a line ends goes on in the next line. */
    boolean goesOn(int line, int next) {
        if (isLink(line) || isLink(next)) {
            return false;
        }
        char end = last(lines, line);
        boolean open = Character.isLetterOrDigit(end) || ",;([-–—'’".indexOf(end) >= 0;
        boolean small = Character.isLowerCase(first(lines, next)) || "(‘'".indexOf(first(lines, next)) >= 0;
        if (end == ',' || (open && small && endsInNeed(line))) {
            return true;
        }
        return width > 0 ? goesOnWrapped(line, next, open, small) : goesOnUnwrapped(line, open, small);
    }

    private boolean goesOnWrapped(int line, int next, boolean open, boolean small) {
        int length = length(lines, line);
        boolean needs = open && length >= SHORTEST && endsInNeed(line);
        boolean full = isFull(line, next) && (open || (small && smallStarts < CARELESS));
        boolean stops = open && small && (smallStarts < CARELESS || (length >= SHORTEST / 2 && length <= width));
        return needs || full || stops;
    }

    private boolean goesOnUnwrapped(int line, boolean open, boolean small) {
        return open
                && small
                && smallStarts < CAREFUL
                && lines.words(line).split(" ", SOME_WORDS + 2).length > SOME_WORDS;
    }

    /** True when the next line's first word would not have fitted on a line of the region's width. */
    boolean isFull(int line, int next) {
        String words = lines.words(next);
        int space = words.indexOf(' ');
        int word = space < 0 ? words.length() : space;
        int length = length(lines, line);
        return width > 0 && length <= width && length + 1 + word > width;
    }

    private boolean endsInNeed(int line) {
        String words = lines.words(line);
        int space = words.lastIndexOf(' ');
        return space > 0 && NEED_ANOTHER.contains(words.substring(space + 1));
    }

    private boolean isLink(int line) {
        String words = lines.words(line);
        return words.indexOf(' ') < 0 && words.contains("//");
    }

    private static int length(Lines lines, int line) {
        return lines.length(line) - lines.indent(line);
    }

    private static char first(Lines lines, int line) {
        return lines.text().charAt(lines.start(line) + lines.indent(line));
    }

    private static char last(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        while (end > lines.start(line) + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.charAt(end - 1);
    }
}
