package counterpoint.format.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A graph whose vertices and arrows carry named texts, as a drawing tool holds it. The order of everything is kept.
 *
 * @param id the graph's own; may be empty
 * @param own the map that this network was made of, as JSON, where Counterpoint made it
 */
public record Network(
        String id, Map<String, String> attributes, List<Vertex> vertices, List<Arrow> arrows, Optional<String> own) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS = Set.of("locution", "illocution", "transition");

    public Network {
        attributes = copy(attributes);
        vertices = List.copyOf(vertices);
        arrows = List.copyOf(arrows);
    }

    /** A vertex; ids are unique in a sound network. */
    public record Vertex(String id, Map<String, String> attributes) {
        public Vertex {
            attributes = copy(attributes);
        }

        /** The text kept under this name; empty if there is none. */
        public String text(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** What an arrow's ends are to each other. */
    public enum Direction {
        DIRECTED,
        /** Both ways, or without a direction. */
        MUTUAL
    }

    /** An arrow from one vertex to another. Its id may be empty. */
    public record Arrow(String id, String from, String to, Direction direction, Map<String, String> attributes) {
        public Arrow {
            attributes = copy(attributes);
        }

        public String text(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    private static Map<String, String> copy(Map<String, String> attributes) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The same network with this map inside. */
    public Network with(String ownMap) {
        return new Network(id, attributes, vertices, arrows, Optional.of(ownMap));
    }

    /** The network as a notation shows it that can't hold every text. */
    public Network shown(UnaryOperator<String> text) {
        return new Network(
                text.apply(id),
                shown(attributes, text),
                vertices.stream()
                        .map(vertex -> new Vertex(text.apply(vertex.id), shown(vertex.attributes, text)))
                        .toList(),
                arrows.stream()
                        .map(arrow -> new Arrow(
                                arrow.id,
                                text.apply(arrow.from),
                                text.apply(arrow.to),
                                arrow.direction,
                                shown(arrow.attributes, text)))
                        .toList(),
                own);
    }

    /** The claims and what is between them, without the words they are made of. */
    public Network withoutWords() {
        Set<String> left = vertices.stream()
                .filter(vertex -> !WORDS.contains(vertex.text(MapToNetwork.TYPE)))
                .map(Vertex::id)
                .collect(Collectors.toSet());
        return new Network(
                id,
                attributes,
                vertices.stream().filter(vertex -> left.contains(vertex.id)).toList(),
                arrows.stream()
                        .filter(arrow -> left.contains(arrow.from) && left.contains(arrow.to))
                        .toList(),
                own);
    }

    /** The network as a notation shows it that uses these names for something else. */
    public Network without(Set<String> names) {
        return new Network(
                id,
                without(attributes, names),
                vertices.stream()
                        .map(vertex -> new Vertex(vertex.id, without(vertex.attributes, names)))
                        .toList(),
                arrows.stream()
                        .map(arrow -> new Arrow(
                                arrow.id, arrow.from, arrow.to, arrow.direction, without(arrow.attributes, names)))
                        .toList(),
                own);
    }

    private static Map<String, String> without(Map<String, String> attributes, Set<String> names) {
        Map<String, String> left = new LinkedHashMap<>(attributes);
        left.keySet().removeAll(names);
        return left;
    }

    private static Map<String, String> shown(Map<String, String> attributes, UnaryOperator<String> text) {
        Map<String, String> shown = new LinkedHashMap<>();
        attributes.forEach((name, value) -> shown.put(text.apply(name), text.apply(value)));
        return shown;
    }

    static String json(Vertex vertex) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", vertex.id);
        return put(json, vertex.attributes);
    }

    static String json(Arrow arrow) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", arrow.id)
                .put("from", arrow.from)
                .put("to", arrow.to)
                .put("direction", arrow.direction.name());
        return put(json, arrow.attributes);
    }

    private static String put(ObjectNode json, Map<String, String> attributes) {
        ObjectNode object = json.putObject("attributes");
        attributes.forEach(object::put);
        return json.toString();
    }

    /** The vertex kept in this text; empty if somebody spoilt it. */
    static Optional<Vertex> vertex(String text) {
        return parse(text).map(json -> new Vertex(json.path("id").asText(), attributes(json)));
    }

    static Optional<Arrow> arrow(String text) {
        return parse(text)
                .map(json -> new Arrow(
                        json.path("id").asText(),
                        json.path("from").asText(),
                        json.path("to").asText(),
                        json.path("direction").asText().equals("MUTUAL") ? Direction.MUTUAL : Direction.DIRECTED,
                        attributes(json)));
    }

    private static Map<String, String> attributes(JsonNode json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        json.path("attributes")
                .properties()
                .forEach(member ->
                        attributes.put(member.getKey(), member.getValue().asText()));
        return attributes;
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException edited) {
            return Optional.empty();
        }
    }
}
