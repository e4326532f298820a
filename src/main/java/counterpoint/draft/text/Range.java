package counterpoint.draft.text;

/** A half-open run of words {@code [from, to)}, by their indices in {@link Words}. May be empty. */
public record Range(int from, int to) {
    public Range {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A run of words can't go from " + from + " to " + to + ".");
        }
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }
}
