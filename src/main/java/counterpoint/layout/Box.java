package counterpoint.layout;

import counterpoint.model.Id;

/** Where a node is drawn: the upper left corner and the size of its box. */
public record Box(Id node, double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** True when the two share more than a border. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
