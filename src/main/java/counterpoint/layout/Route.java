package counterpoint.layout;

import counterpoint.model.Link;
import java.util.List;

/** How an arrow of a map's graph is drawn: the points of its line, from border to border, at least two. */
public record Route(Link link, List<Point> points) {
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("The route from " + link.from() + " to " + link.to() + " has "
                    + points.size() + " points. A line needs two.");
        }
    }
}
