package counterpoint.format.jgf;

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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes maps in JSON Graph Format, version 2, valid by its schema: all that a graph of this format has no member for is
 * metadata, and so is the whole map, under {@code counterpoint}. O(size of the map).
 */
public final class JgfWriter {
    static final String NOTATION = "jgf";
    static final String LABEL = "label";
    static final String TITLE = "title";
    static final String ROLE = "role";
    static final String TYPE = "type";

    private JgfWriter() {}

    /** The graph with the map inside: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(
                JsonDocument.write(json(MapToNetwork.whole(map, NOTATION))),
                Losses.of(map, NOTATION, Loss.Degree.HIDDEN));
    }

    private static ObjectNode json(Network network) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode graph = document.putObject("graph");
        graph.put("id", network.id()).put("directed", true);
        Map<String, String> rest = new LinkedHashMap<>(network.attributes());
        move(rest, TITLE, graph, LABEL);
        move(rest, TYPE, graph, TYPE);
        ObjectNode metadata = graph.putObject("metadata");
        JsonTexts.put(metadata, rest);
        JsonTexts.putOwn(metadata, network.own());
        ObjectNode nodes = graph.putObject("nodes");
        for (Network.Vertex vertex : network.vertices()) {
            element(nodes.putObject(vertex.id()), vertex.attributes(), LABEL, LABEL);
        }
        var edges = graph.putArray("edges");
        for (Network.Arrow arrow : network.arrows()) {
            ObjectNode edge = edges.addObject();
            if (!arrow.id().isEmpty()) {
                edge.put("id", arrow.id());
            }
            edge.put("source", arrow.from()).put("target", arrow.to());
            if (arrow.direction() == Network.Direction.MUTUAL) {
                edge.put("directed", false);
            }
            element(edge, arrow.attributes(), ROLE, "relation");
        }
        return document;
    }

    private static void element(ObjectNode json, Map<String, String> attributes, String name, String member) {
        Map<String, String> rest = new LinkedHashMap<>(attributes);
        move(rest, name, json, member);
        if (!rest.isEmpty()) {
            JsonTexts.put(json.putObject("metadata"), rest);
        }
    }

    private static void move(Map<String, String> from, String name, ObjectNode to, String member) {
        String value = from.remove(name);
        if (value != null) {
            to.put(member, value);
        }
    }
}
