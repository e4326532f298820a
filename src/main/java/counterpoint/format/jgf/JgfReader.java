package counterpoint.format.jgf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON Graph Format: version 2, and version 1 with its array of nodes. A hyperedge becomes a relation with several
 * premises. Of several graphs in one file the first is read. {@link NetworkToMap} tells how a graph becomes a map.
 */
public final class JgfReader {
    private static final String METADATA = "metadata";

    private final JsonTexts texts = new JsonTexts(JgfWriter.NOTATION);
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private Direction usual = Direction.DIRECTED;

    private JgfReader() {}

    /**
     * The map in this graph.
     *
     * @throws MalformedInputException if it isn't JSON, has no graph, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        JgfReader reader = new JgfReader();
        Read read = NetworkToMap.read(reader.network(json.root(), name), JgfWriter.NOTATION, name);
        List<Finding> findings = new ArrayList<>(json.findings(JgfWriter.NOTATION));
        findings.addAll(reader.texts.findings());
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private Network network(ObjectNode root, String name) {
        JsonNode graphs = root.path("graphs");
        if (graphs.size() > 1) {
            texts.remark(
                    "graphs",
                    "The file has " + graphs.size()
                            + " graphs. The first was read; split the file to read the others.");
        }
        JsonNode graph = root.has("graph") ? root.path("graph") : graphs.path(0);
        if (!graph.isObject()) {
            throw new MalformedInputException(
                    name + " has no graph. JSON Graph Format has an object \"graph\", or an array \"graphs\" of them.");
        }
        usual = direction(graph);
        graph.path("nodes").properties().forEach(member -> node(member.getKey(), member.getValue()));
        if (graph.path("nodes") instanceof ArrayNode old) {
            old.forEach(node -> node(JsonTexts.text(node.path("id")), node));
        }
        graph.path("edges").forEach(this::edge);
        graph.path("hyperedges").forEach(this::hyperedge);
        Map<String, String> attributes =
                JsonTexts.members(graph, "id", "label", "directed", METADATA, "nodes", "edges", "hyperedges");
        if (graph.has(JgfWriter.LABEL)) {
            attributes.put(JgfWriter.TITLE, JsonTexts.text(graph.path(JgfWriter.LABEL)));
        }
        attributes.putAll(JsonTexts.members(graph.path(METADATA), JsonTexts.OWN));
        attributes.putAll(texts.strays());
        return new Network(
                graph.path("id").asText(""), attributes, vertices, arrows, JsonTexts.own(graph.path(METADATA)));
    }

    private Direction direction(JsonNode json) {
        if (json.path("directed").isBoolean()) {
            return json.path("directed").booleanValue() ? Direction.DIRECTED : Direction.MUTUAL;
        }
        return usual;
    }

    private void node(String id, JsonNode json) {
        if (!json.isObject()) {
            texts.stray(json, "a node");
            return;
        }
        Map<String, String> attributes = JsonTexts.members(json, "id", METADATA);
        attributes.putAll(JsonTexts.members(json.path(METADATA)));
        vertices.add(new Vertex(id, attributes));
    }

    private void edge(JsonNode json) {
        if (!json.has("source") || !json.has("target")) {
            texts.stray(json, "an edge with source and target");
            return;
        }
        arrows.add(new Arrow(
                json.has("id") ? JsonTexts.text(json.path("id")) : "",
                JsonTexts.text(json.path("source")),
                JsonTexts.text(json.path("target")),
                direction(json),
                attributes(json, "id", "source", "target")));
    }

    private static Map<String, String> attributes(JsonNode json, String... but) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (json.has("relation")) {
            attributes.put(JgfWriter.ROLE, JsonTexts.text(json.path("relation")));
        }
        List<String> skipped = new ArrayList<>(List.of(but));
        skipped.addAll(List.of("relation", "directed", METADATA));
        attributes.putAll(JsonTexts.members(json, skipped.toArray(String[]::new)));
        attributes.putAll(JsonTexts.members(json.path(METADATA)));
        return attributes;
    }

    /** A vertex for the relation, and an arrow for each of its ends. */
    private void hyperedge(JsonNode json) {
        if (!json.path("source").isArray() || !json.path("target").isArray()) {
            texts.stray(json, "a hyperedge with arrays source and target");
            return;
        }
        String id = json.has("id") ? JsonTexts.text(json.path("id")) : "h" + (vertices.size() + 1);
        Map<String, String> attributes = attributes(json, "id", "source", "target");
        String relation = attributes.remove(JgfWriter.ROLE);
        attributes.putIfAbsent(JgfWriter.TYPE, relation == null ? "inference" : relation);
        vertices.add(new Vertex(id, attributes));
        json.path("source").forEach(end -> end(JsonTexts.text(end), id));
        json.path("target").forEach(end -> end(id, JsonTexts.text(end)));
    }

    private void end(String from, String to) {
        arrows.add(new Arrow("", from, to, Direction.DIRECTED, Map.of()));
    }
}
