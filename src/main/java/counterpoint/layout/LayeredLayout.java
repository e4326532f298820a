package counterpoint.layout;

import counterpoint.model.Id;
import counterpoint.model.Link;
import counterpoint.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A layered drawing: what a claim rests on stands in the columns to its right, so a thesis is read first, at the left.
 *
 * <p>Method: Sugiyama, Tagawa and Toda (1981) as in Eclipse ELK's layered algorithm, with orthogonal lines. The same
 * diagram and sizes give the same layout. Time grows faster than the diagram: tenths of a second for 1,000 nodes, seconds
 * for 5,000. ELK's many classes are first loaded when the first layout is asked for.
 */
public final class LayeredLayout {
    private static final double BETWEEN_COLUMNS = 48;
    private static final double BETWEEN_BOXES = 20;
    private static final double BETWEEN_LINES = 10;
    private static final double MARGIN = 24;

    static {
        // ELK can copy the defaults of its options only after this service has told it their types.
        LayoutMetaDataService.getInstance();
    }

    private LayeredLayout() {}

    /**
     * A layout of a diagram.
     *
     * @throws IllegalArgumentException if a node has no size
     */
    public static Layout of(Diagram diagram, Map<Id, Size> sizes) {
        ElkNode graph = graph();
        Map<Id, ElkNode> boxes = new HashMap<>();
        for (Node node : diagram.nodes()) {
            Size size = Sizes.of(node.id(), sizes);
            ElkNode box = ElkGraphUtil.createNode(graph);
            box.setDimensions(size.width(), size.height());
            boxes.put(node.id(), box);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Link link : diagram.links()) {
            edges.add(ElkGraphUtil.createSimpleEdge(boxes.get(link.from()), boxes.get(link.to())));
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new Layout(boxes(diagram, graph), routes(diagram, edges), graph.getWidth(), graph.getHeight());
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.LEFT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2 * BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        return graph;
    }

    /** ELK keeps children in the order in which they were made, which is that of the diagram's nodes. */
    private static List<Box> boxes(Diagram diagram, ElkNode graph) {
        List<Box> boxes = new ArrayList<>(diagram.nodes().size());
        for (int i = 0; i < diagram.nodes().size(); i++) {
            ElkNode box = graph.getChildren().get(i);
            boxes.add(new Box(diagram.nodes().get(i).id(), box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }
        return boxes;
    }

    private static List<Route> routes(Diagram diagram, List<ElkEdge> edges) {
        List<Route> routes = new ArrayList<>(edges.size());
        for (int i = 0; i < edges.size(); i++) {
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : edges.get(i).getSections()) {
                points.add(new Point(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
                points.add(new Point(section.getEndX(), section.getEndY()));
            }
            routes.add(new Route(diagram.links().get(i), points));
        }
        return routes;
    }
}
