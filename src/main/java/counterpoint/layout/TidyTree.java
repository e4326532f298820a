package counterpoint.layout;

import counterpoint.model.Id;
import counterpoint.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree drawing for maps of any size: every node stands to the right of the one it hangs below, subtrees are packed as
 * tightly as their outlines allow, and links that are not part of the tree are straight lines over it.
 *
 * <p>Method: van der Ploeg, "Drawing non-layered tidy trees in linear time" (2014), without recursion, so a chain of
 * 100,000 claims does no harm. Which node hangs below which: see {@link Forest}. O(nodes + links).
 */
public final class TidyTree {
    private static final double BETWEEN_COLUMNS = 40;
    private static final double BETWEEN_BOXES = 14;
    private static final double MARGIN = 24;

    private TidyTree() {}

    /**
     * A layout of a diagram.
     *
     * @throws IllegalArgumentException if a node has no size
     */
    public static Layout of(Diagram diagram, Map<Id, Size> sizes) {
        Forest forest = new Forest(diagram);
        int size = forest.size();
        double[] width = new double[size + 1];
        double[] height = new double[size + 1];
        for (int i = 0; i < size; i++) {
            Size box = Sizes.of(diagram.nodes().get(i).id(), sizes);
            width[i] = box.width();
            height[i] = box.height();
        }
        double[] x = columns(forest, width);
        double[] y = new Outlines(forest, x, width, height, BETWEEN_COLUMNS, BETWEEN_BOXES).positions();
        List<Box> boxes = boxes(diagram, x, y, width, height);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0) + MARGIN;
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0) + MARGIN;
        return new Layout(boxes, routes(diagram, forest, boxes), right, bottom);
    }

    private static double[] columns(Forest forest, double[] width) {
        double[] x = new double[forest.size() + 1];
        x[forest.size()] = MARGIN - BETWEEN_COLUMNS;
        for (int i = 1; i <= forest.size(); i++) {
            int node = forest.fromAbove(i);
            int above = forest.parent(node);
            x[node] = x[above] + width[above] + BETWEEN_COLUMNS;
        }
        return x;
    }

    private static List<Box> boxes(Diagram diagram, double[] x, double[] y, double[] width, double[] height) {
        int size = diagram.nodes().size();
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            top = Math.min(top, y[i]);
        }
        List<Box> boxes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            boxes.add(new Box(diagram.nodes().get(i).id(), x[i], y[i] - top + MARGIN, width[i], height[i]));
        }
        return boxes;
    }

    private static List<Route> routes(Diagram diagram, Forest forest, List<Box> boxes) {
        Map<Id, Integer> numbers = new HashMap<>(2 * boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            numbers.put(boxes.get(i).node(), i);
        }
        List<Route> routes = new ArrayList<>(diagram.links().size());
        for (Link link : diagram.links()) {
            int from = numbers.getOrDefault(link.from(), -1);
            int to = numbers.getOrDefault(link.to(), -1);
            routes.add(new Route(
                    link,
                    forest.parent(from) == to
                            ? elbow(boxes.get(from), boxes.get(to))
                            : straight(boxes.get(from), boxes.get(to))));
        }
        return routes;
    }

    private static List<Point> elbow(Box below, Box above) {
        Point start = new Point(below.x(), below.centre().y());
        Point end = new Point(above.right(), above.centre().y());
        if (start.y() == end.y()) {
            return List.of(start, end);
        }
        double between = above.right() + BETWEEN_COLUMNS / 2;
        return List.of(start, new Point(between, start.y()), new Point(between, end.y()), end);
    }

    private static List<Point> straight(Box from, Box to) {
        return List.of(border(from, to.centre()), border(to, from.centre()));
    }

    /** Where the line from the centre of a box towards a point leaves the box. */
    private static Point border(Box box, Point towards) {
        Point centre = box.centre();
        double dx = towards.x() - centre.x();
        double dy = towards.y() - centre.y();
        double scale = Math.min(
                dx == 0 ? Double.POSITIVE_INFINITY : box.width() / 2 / Math.abs(dx),
                dy == 0 ? Double.POSITIVE_INFINITY : box.height() / 2 / Math.abs(dy));
        return scale == Double.POSITIVE_INFINITY
                ? centre
                : new Point(centre.x() + dx * Math.min(1, scale), centre.y() + dy * Math.min(1, scale));
    }
}
