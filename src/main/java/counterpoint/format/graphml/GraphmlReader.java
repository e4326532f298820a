package counterpoint.format.graphml;

import counterpoint.format.Read;
import counterpoint.format.network.Network;
import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.format.network.Network.Vertex;
import counterpoint.format.network.NetworkToMap;
import counterpoint.format.xml.XmlInput;
import counterpoint.format.xml.XmlText;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads GraphML. Keys with defaults, graphs inside nodes (their nodes get an attribute {@code parent}) and the labels of
 * yEd's drawings are read; hyperedges, ports and the rest of drawings are not, and reported. {@link NetworkToMap} tells how
 * a graph becomes a map.
 */
public final class GraphmlReader {
    private final XmlInput xml;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, String> graph = new LinkedHashMap<>();
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private String graphId = "";
    private boolean isGraphSeen;

    private record Key(String domain, String name, Optional<String> fallback) {}

    /** A node, edge or graph that is open, with what was read of it. */
    private record Element(String kind, Map<String, String> xml, Map<String, String> data) {
        Element(String kind, Map<String, String> xml) {
            this(kind, xml, new LinkedHashMap<>());
        }
    }

    private GraphmlReader(XmlInput xml) {
        this.xml = xml;
    }

    /**
     * The map in this graph.
     *
     * @throws MalformedInputException if it isn't XML, declares a document type, has no graph, or is too large
     */
    public static Read read(byte[] document, String name) {
        GraphmlReader reader = new GraphmlReader(XmlInput.of(document, name));
        Network network = reader.network(name);
        Read read = NetworkToMap.read(network, GraphmlWriter.NOTATION, name, shown -> shown.shown(XmlText::shown));
        List<Finding> findings = new ArrayList<>(read.findings());
        reader.passedOver.forEach((element, times) -> findings.add(Finding.warning(
                GraphmlWriter.NOTATION + ".passed-over",
                "Element \"" + element + "\" (" + times + " times) means nothing to a map. It was passed over.")));
        return new Read(read.map(), findings);
    }

    private Network network(String name) {
        for (XmlInput.Part part = xml.next(); part != XmlInput.Part.FINISH; part = xml.next()) {
            if (part == XmlInput.Part.START) {
                start();
            } else if (part == XmlInput.Part.CLOSE) {
                close();
            }
        }
        if (!isGraphSeen) {
            throw new MalformedInputException(name + " has no element \"graph\". GraphML has one inside \"graphml\".");
        }
        Map<String, String> attributes = new LinkedHashMap<>(graph);
        Optional<String> own = Optional.ofNullable(attributes.remove(GraphmlWriter.OWN));
        return named(new Network(graphId, attributes, withDefaults(), arrows, own));
    }

    /** The network with the ids that vertices had before the file named them otherwise. */
    private static Network named(Network network) {
        Map<String, String> ids = new HashMap<>();
        network.vertices().stream()
                .filter(vertex -> vertex.attributes().containsKey(GraphmlWriter.ID))
                .forEach(vertex -> ids.put(vertex.id(), vertex.text(GraphmlWriter.ID)));
        if (ids.isEmpty()) {
            return network;
        }
        List<Vertex> vertices = network.vertices().stream()
                .map(vertex -> {
                    Map<String, String> rest = new LinkedHashMap<>(vertex.attributes());
                    rest.remove(GraphmlWriter.ID);
                    return new Vertex(ids.getOrDefault(vertex.id(), vertex.id()), rest);
                })
                .toList();
        List<Arrow> arrows = network.arrows().stream()
                .map(arrow -> new Arrow(
                        arrow.id(),
                        ids.getOrDefault(arrow.from(), arrow.from()),
                        ids.getOrDefault(arrow.to(), arrow.to()),
                        arrow.direction(),
                        arrow.attributes()))
                .toList();
        return new Network(network.id(), network.attributes(), vertices, arrows, network.own());
    }

    private void start() {
        String element = xml.element();
        Map<String, String> attributes = xml.attributes();
        switch (element) {
            case "graphml" -> {}
            case "key" -> key(attributes);
            case "graph" -> {
                if (!isGraphSeen) {
                    graphId = attributes.getOrDefault("id", "");
                }
                isGraphSeen = true;
                open.push(new Element(element, attributes));
            }
            case "node", "edge" -> open.push(new Element(element, attributes));
            case "data" -> data(attributes.getOrDefault("key", ""));
            default -> {
                passedOver.merge(element, 1, Integer::sum);
                skip();
            }
        }
    }

    private void key(Map<String, String> attributes) {
        String id = attributes.getOrDefault("id", "");
        Content content = content();
        keys.put(
                id,
                new Key(
                        attributes.getOrDefault("for", "all"),
                        attributes.getOrDefault("attr.name", id),
                        content.elements.contains("default") ? Optional.of(content.text.strip()) : Optional.empty()));
    }

    private void data(String key) {
        Content content = content();
        Element element = open.peek();
        Map<String, String> target = element == null || element.kind.equals("graph") ? graphAttributes() : element.data;
        if (!content.isPlain()) {
            String label = content.label.strip();
            if (!label.isEmpty()) {
                target.putIfAbsent("label", label);
            }
            passedOver.merge("data " + key, 1, Integer::sum);
            return;
        }
        Key known = keys.get(key);
        target.put(known == null ? key : known.name, content.text);
    }

    /** Only what the outermost graph says is said of the map. */
    private Map<String, String> graphAttributes() {
        return open.size() <= 1 ? graph : new LinkedHashMap<>();
    }

    private void close() {
        String kind = xml.element();
        Element element = open.peek();
        if (element == null || !element.kind.equals(kind)) {
            return;
        }
        open.pop();
        if (kind.equals("node")) {
            parent().ifPresent(parent -> element.data.putIfAbsent("parent", parent));
            vertices.add(new Vertex(element.xml.getOrDefault("id", "n" + vertices.size()), element.data));
        } else if (kind.equals("edge")) {
            arrows.add(new Arrow(
                    element.xml.getOrDefault("id", ""),
                    element.xml.getOrDefault("source", ""),
                    element.xml.getOrDefault("target", ""),
                    direction(element.xml),
                    element.data));
        }
    }

    private Optional<String> parent() {
        return open.stream()
                .filter(element -> element.kind.equals("node"))
                .findFirst()
                .map(element -> element.xml.getOrDefault("id", ""));
    }

    private Direction direction(Map<String, String> edge) {
        String usual = open.stream()
                .filter(element -> element.kind.equals("graph"))
                .findFirst()
                .map(element -> element.xml.getOrDefault("edgedefault", "directed"))
                .orElse("directed");
        return edge.getOrDefault("directed", String.valueOf(usual.equals("directed")))
                        .equals("true")
                ? Direction.DIRECTED
                : Direction.MUTUAL;
    }

    private List<Vertex> withDefaults() {
        Map<String, String> defaults = new HashMap<>();
        keys.values().stream()
                .filter(key -> key.domain.equals("node") || key.domain.equals("all"))
                .forEach(key -> key.fallback.ifPresent(value -> defaults.put(key.name, value)));
        if (defaults.isEmpty()) {
            return vertices;
        }
        return vertices.stream()
                .map(vertex -> {
                    Map<String, String> attributes = new LinkedHashMap<>(vertex.attributes());
                    defaults.forEach(attributes::putIfAbsent);
                    return new Vertex(vertex.id(), attributes);
                })
                .toList();
    }

    /** What an element holds: its text, that of labels in it, and the names of elements in it. */
    private record Content(String text, String label, List<String> elements) {
        boolean isPlain() {
            return elements.isEmpty();
        }
    }

    private Content content() {
        StringBuilder text = new StringBuilder();
        StringBuilder label = new StringBuilder();
        List<String> elements = new ArrayList<>();
        Deque<String> inside = new ArrayDeque<>();
        while (true) {
            XmlInput.Part part = xml.next();
            if (part == XmlInput.Part.TEXT) {
                text.append(xml.text());
                if (!inside.isEmpty() && inside.peek().endsWith("Label")) {
                    label.append(xml.text());
                }
            } else if (part == XmlInput.Part.START) {
                inside.push(xml.element());
                elements.add(xml.element());
            } else if (inside.isEmpty()) {
                return new Content(text.toString(), label.toString(), elements);
            } else {
                inside.pop();
            }
        }
    }

    private void skip() {
        content();
    }
}
