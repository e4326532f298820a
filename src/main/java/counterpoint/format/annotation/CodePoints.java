package counterpoint.format.annotation;

/** How many code points stand before a place in a text; counts from a mark every 4,096 units, so that asking is quick. */
final class CodePoints {
    private static final int STEP = 4096;

    private final String text;
    private final int[] marks;

    CodePoints(String text) {
        this.text = text;
        this.marks = new int[text.length() / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + pairsAndSingles((i - 1) * STEP, i * STEP);
        }
    }

    /** Code points before a place that is not inside a pair. */
    int before(int index) {
        int mark = index / STEP;
        return marks[mark] + pairsAndSingles(mark * STEP, index);
    }

    /** Characters in a range, a pair counting where it begins. */
    private int pairsAndSingles(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            boolean isSecondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            count += isSecondHalf ? 0 : 1;
        }
        return count;
    }
}
