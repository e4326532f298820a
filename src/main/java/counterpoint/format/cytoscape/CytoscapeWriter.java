package counterpoint.format.cytoscape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.network.JsonTexts;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.model.ArgumentMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes maps as Cytoscape.js reads them. Everything is {@code data}; the graph's own {@code data} also holds the whole map,
 * under {@code counterpoint}. Where boxes stood when the map was read from such a file, they stand again. O(size of the
 * map).
 */
public final class CytoscapeWriter {
    static final String NOTATION = "cytoscape";

    /** Members of an element beside its data. */
    static final Set<String> VIEW = Set.of(
            "position", "classes", "selected", "selectable", "locked", "grabbable", "pannable", "removed", "scratch");

    /** Members of an element's data that say what the element is, so that no attribute may have their names. */
    static final Set<String> TAKEN = Set.of("id", "source", "target");

    private CytoscapeWriter() {}

    /** The graph with the map inside: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(
                JsonDocument.write(json(MapToNetwork.whole(map, NOTATION).without(TAKEN))),
                Losses.of(map, NOTATION, Loss.Degree.HIDDEN));
    }

    private static ObjectNode json(Network network) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode data = document.putObject("data").put("id", network.id());
        JsonTexts.put(data, network.attributes());
        JsonTexts.putOwn(data, network.own());
        ObjectNode elements = document.putObject("elements");
        ArrayNode nodes = elements.putArray("nodes");
        for (Network.Vertex vertex : network.vertices()) {
            ObjectNode node = nodes.addObject();
            node.putObject("data").put("id", vertex.id());
            attributes(node, vertex.attributes());
        }
        ArrayNode edges = elements.putArray("edges");
        for (Network.Arrow arrow : network.arrows()) {
            ObjectNode edge = edges.addObject();
            ObjectNode ends = edge.putObject("data");
            if (!arrow.id().isEmpty()) {
                ends.put("id", "edge-" + arrow.id());
            }
            ends.put("source", arrow.from()).put("target", arrow.to());
            attributes(edge, arrow.attributes());
        }
        return document;
    }

    private static void attributes(ObjectNode element, Map<String, String> attributes) {
        ObjectNode data = element.withObjectProperty("data");
        attributes.forEach((name, value) -> {
            if (VIEW.contains(name)) {
                if (!JsonTexts.putJson(element, name, value)) {
                    element.put(name, value);
                }
            } else {
                data.put(name, value);
            }
        });
    }
}
