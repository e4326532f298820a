package counterpoint.format.cytoscape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.network.JsonTexts;
import counterpoint.format.network.Network;
import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.format.network.Network.Vertex;
import counterpoint.format.network.NetworkToMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads Cytoscape.js JSON: elements in one array, or nodes and edges apart, which may be all there is; an element with a
 * source and a target is an edge. Positions and classes are a view, and kept as one. {@link NetworkToMap} tells how a graph becomes a map.
 */
public final class CytoscapeReader {
    private static final String DATA = "data";
    private static final String ELEMENTS = "elements";
    private static final String NODES = "nodes";
    private static final String EDGES = "edges";

    private final JsonTexts texts = new JsonTexts(CytoscapeWriter.NOTATION);
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private CytoscapeReader() {}

    /**
     * The map in this graph.
     *
     * @throws MalformedInputException if it isn't JSON, has no elements, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        CytoscapeReader reader = new CytoscapeReader();
        Read read = NetworkToMap.read(
                reader.network(json.root(), name),
                CytoscapeWriter.NOTATION,
                name,
                shown -> shown.without(CytoscapeWriter.TAKEN));
        List<Finding> findings = new ArrayList<>(json.findings(CytoscapeWriter.NOTATION));
        findings.addAll(reader.texts.findings());
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private Network network(ObjectNode root, String name) {
        boolean isBare = !root.has(ELEMENTS) && (hasElement(root.path(NODES)) || hasElement(root.path(EDGES)));
        JsonNode elements = isBare ? root : root.path(ELEMENTS);
        if (!elements.isContainerNode()) {
            throw new MalformedInputException(
                    name
                            + " has no elements. Cytoscape.js JSON has an array \"elements\", or an object with nodes and edges.");
        }
        if (elements.isArray()) {
            elements.forEach(this::element);
        } else {
            elements.path(NODES).forEach(this::element);
            elements.path(EDGES).forEach(this::element);
        }
        Map<String, String> attributes =
                isBare ? JsonTexts.members(root, DATA, NODES, EDGES) : JsonTexts.members(root, DATA, ELEMENTS);
        attributes.putAll(JsonTexts.members(root.path(DATA), "id", JsonTexts.OWN));
        attributes.putAll(texts.strays());
        return new Network(
                root.path(DATA).path("id").asText(""), attributes, vertices, arrows, JsonTexts.own(root.path(DATA)));
    }

    private static boolean hasElement(JsonNode array) {
        return array.path(0).path(DATA).isObject();
    }

    private void element(JsonNode json) {
        JsonNode data = json.path(DATA);
        if (!data.isObject()) {
            texts.stray(json, "an element with data");
            return;
        }
        String id = data.has("id") ? JsonTexts.text(data.path("id")) : "";
        Map<String, String> attributes = JsonTexts.members(json, DATA, "group");
        if (data.has("source") && data.has("target")) {
            attributes.putAll(JsonTexts.members(data, "id", "source", "target"));
            arrows.add(new Arrow(
                    id.startsWith("edge-") ? id.substring("edge-".length()) : id,
                    JsonTexts.text(data.path("source")),
                    JsonTexts.text(data.path("target")),
                    Direction.DIRECTED,
                    attributes));
        } else {
            attributes.putAll(JsonTexts.members(data, "id"));
            vertices.add(new Vertex(id.isEmpty() ? "n" + (vertices.size() + 1) : id, attributes));
        }
    }
}
