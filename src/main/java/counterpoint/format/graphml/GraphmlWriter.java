package counterpoint.format.graphml;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.format.xml.XmlText;
import counterpoint.model.ArgumentMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes maps as GraphML with a declared key for each attribute; Gephi and yEd show {@code label}. The graph's key {@code
 * counterpoint} holds the whole map. Characters that XML can't hold are shown as U+FFFD. O(size of the map).
 */
public final class GraphmlWriter {
    static final String NOTATION = "graphml";
    static final String OWN = "counterpoint";

    /** The id of a node that has another name in the file, where ids are made of letters, digits and {@code .-_:}. */
    static final String ID = "counterpoint-id";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]+");

    private GraphmlWriter() {}

    /** The graph with the map inside: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(
                xml(MapToNetwork.whole(map, NOTATION)), Losses.of(map, NOTATION, Loss.Degree.HIDDEN, XmlText::shown));
    }

    private static String xml(Network network) {
        XmlText xml = new XmlText();
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        Map<String, String> graph = keys(xml, "graph", "g", List.of(network.attributes()));
        Map<String, String> node = keys(
                xml,
                "node",
                "n",
                network.vertices().stream().map(Network.Vertex::attributes).toList());
        Map<String, String> edge = keys(
                xml,
                "edge",
                "e",
                network.arrows().stream().map(Network.Arrow::attributes).toList());
        xml.empty("key", "id", ID, "for", "node", "attr.name", ID, "attr.type", "string");
        xml.empty("key", "id", OWN, "for", "graph", "attr.name", OWN, "attr.type", "string");
        Map<String, String> names = names(network);
        xml.open("graph", "id", isToken(network.id()) ? network.id() : "map", "edgedefault", "directed");
        data(xml, graph, network.attributes());
        for (Network.Vertex vertex : network.vertices()) {
            String name = names.getOrDefault(vertex.id(), vertex.id());
            xml.open("node", "id", name);
            if (!name.equals(vertex.id())) {
                xml.leaf("data", vertex.id(), "key", ID);
            }
            data(xml, node, vertex.attributes());
            xml.close("node");
        }
        for (Network.Arrow arrow : network.arrows()) {
            String directed = String.valueOf(arrow.direction() == Network.Direction.DIRECTED);
            String from = names.getOrDefault(arrow.from(), arrow.from());
            String to = names.getOrDefault(arrow.to(), arrow.to());
            if (isToken(arrow.id())) {
                xml.open("edge", "id", arrow.id(), "source", from, "target", to, "directed", directed);
            } else {
                xml.open("edge", "source", from, "target", to, "directed", directed);
            }
            data(xml, edge, arrow.attributes());
            xml.close("edge");
        }
        network.own().ifPresent(own -> xml.leaf("data", own, "key", OWN));
        return xml.close("graph").close("graphml").toString();
    }

    /** Other names for vertices whose ids the schema refuses. */
    private static Map<String, String> names(Network network) {
        Set<String> taken = network.vertices().stream().map(Network.Vertex::id).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        for (Network.Vertex vertex : network.vertices()) {
            if (!isToken(vertex.id()) && !names.containsKey(vertex.id())) {
                int number = names.size() + 1;
                String name = "node." + number;
                while (!taken.add(name)) {
                    name += ".";
                }
                names.put(vertex.id(), name);
            }
        }
        return names;
    }

    private static boolean isToken(String id) {
        return TOKEN.matcher(id).matches();
    }

    private static Map<String, String> keys(
            XmlText xml, String domain, String prefix, Collection<Map<String, String>> elements) {
        Map<String, String> keys = new LinkedHashMap<>();
        elements.forEach(attributes ->
                attributes.keySet().forEach(name -> keys.computeIfAbsent(name, n -> prefix + keys.size())));
        keys.forEach(
                (name, key) -> xml.empty("key", "id", key, "for", domain, "attr.name", name, "attr.type", "string"));
        return keys;
    }

    private static void data(XmlText xml, Map<String, String> keys, Map<String, String> attributes) {
        attributes.forEach((name, value) -> xml.leaf("data", value, "key", keys.getOrDefault(name, name)));
    }
}
