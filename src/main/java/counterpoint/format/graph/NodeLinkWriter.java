package counterpoint.format.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import counterpoint.format.json.StableJson;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Link;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Speaker;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jgrapht.Graph;

/**
 * Writes a map's structure as node-link JSON, the form that D3 ({@code d3-force}) and NetworkX ({@code
 * node_link_graph(data, edges="links")}) read as it is and Cytoscape after a one-line mapping.
 *
 * <p>Relations are nodes, arrows run as in AIF, and pending proposals are taken in with status {@code proposed}. Each node
 * has its {@code id}, {@code type} and {@code aif} code; propositions and questions their {@code text}; locutions, and
 * propositions and questions that a locution puts forward, the name of their {@code speaker}. Where several people put the
 * same forward, {@code speaker} is the first of them (by id of the illocution) and {@code speakers} names all.
 *
 * <p>It loses: pages, segments and the places of words; roles of speakers; forces of illocutions and schemes; extensions,
 * except for the title; proposals' reasons, confidence and evidence, and those already decided or that don't fit; what a
 * proposal would remove or revise shows as if it had been done; the order of premises. There is no reader.
 */
public final class NodeLinkWriter {
    private NodeLinkWriter() {}

    /** Nodes in natural id order, links by the relation that owns them. O(size of the map). The stream is left open. */
    public static void write(ArgumentMap map, OutputStream out) throws IOException {
        ArgumentMap supposed = map.supposingPending();
        Graph<Id, Link> graph = supposed.graph();
        try (JsonGenerator json = StableJson.lines(out)) {
            json.writeStartObject();
            json.writeBooleanField("directed", graph.getType().isDirected());
            json.writeBooleanField("multigraph", graph.getType().isAllowingMultipleEdges());
            json.writeObjectFieldStart("graph");
            json.writeStringField("id", map.id().value());
            json.writeStringField("title", map.title());
            json.writeNumberField("revision", map.revision());
            json.writeEndObject();
            json.writeArrayFieldStart("nodes");
            for (Id id : graph.vertexSet()) {
                node(json, supposed, supposed.get(id, Node.class), map.contains(id) ? "accepted" : "proposed");
            }
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            for (Link link : graph.edgeSet()) {
                link(json, link);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void node(JsonGenerator json, ArgumentMap map, Node node, String status) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id().value());
        json.writeStringField("type", node.type());
        json.writeStringField("aif", node.aifCode());
        Optional<String> text = text(node);
        if (text.isPresent()) {
            json.writeStringField("text", text.get());
        }
        List<String> speakers = speakers(map, node);
        if (!speakers.isEmpty()) {
            json.writeStringField("speaker", speakers.get(0));
        }
        if (speakers.size() > 1) {
            json.writeArrayFieldStart("speakers");
            for (String speaker : speakers) {
                json.writeString(speaker);
            }
            json.writeEndArray();
        }
        json.writeStringField("status", status);
        json.writeEndObject();
    }

    private static Optional<String> text(Node node) {
        if (node instanceof Proposition proposition) {
            return Optional.of(proposition.text());
        }
        return node instanceof Question question ? Optional.of(question.text()) : Optional.empty();
    }

    private static List<String> speakers(ArgumentMap map, Node node) {
        Stream<Locution> locutions;
        if (node instanceof Locution locution) {
            locutions = Stream.of(locution);
        } else if (node instanceof Proposition || node instanceof Question) {
            locutions = map.referrers(node.id(), Illocution.class)
                    .flatMap(illocution -> map.find(illocution.anchor(), Locution.class).stream());
        } else {
            locutions = Stream.of();
        }
        return locutions
                .map(Locution::speaker)
                .distinct()
                .map(speaker -> map.get(speaker, Speaker.class).name())
                .toList();
    }

    private static void link(JsonGenerator json, Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", link.from().value());
        json.writeStringField("target", link.to().value());
        json.writeStringField("role", link.role());
        json.writeEndObject();
    }
}
