package counterpoint.model;

/**
 * A half-open range {@code [start, end)} of a source's text, counted in UTF-16 units (string indices in Java and
 * JavaScript). Never empty.
 */
public record Span(Id source, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("Span " + start + "–" + end + " of source " + source
                    + " holds no character. A span needs 0 <= start < end.");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return source.equals(other.source) && start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return source.equals(other.source) && start < other.end && other.start < end;
    }

    /** The words of this span, taken from the whole text of its source. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Page order: by source, start, end. */
    @Override
    public int compareTo(Span other) {
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = Integer.compare(start, other.start);
        }
        return order != 0 ? order : Integer.compare(end, other.end);
    }
}
