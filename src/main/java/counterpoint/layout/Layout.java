package counterpoint.layout;

import counterpoint.model.Id;
import java.util.List;
import java.util.Map;

/**
 * A place for every node and a line for every link of a {@link Diagram}, within a picture of this size whose upper left
 * corner is 0, 0. Boxes come in the order of the diagram's nodes, routes in the order of its links; no two boxes overlap.
 */
public record Layout(List<Box> boxes, List<Route> routes, double width, double height) {
    /** Up to this many nodes a layered drawing is quick and shows the structure best; a tree costs next to nothing. */
    private static final int LARGEST_LAYERED = 500;

    public Layout {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    /** The layout that suits a diagram of this size: {@link LayeredLayout} up to 500 nodes, then {@link TidyTree}. */
    public static Layout of(Diagram diagram, Map<Id, Size> sizes) {
        return diagram.nodes().size() <= LARGEST_LAYERED
                ? LayeredLayout.of(diagram, sizes)
                : TidyTree.of(diagram, sizes);
    }
}
