package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import counterpoint.format.nodeset.Nodeset.Participant;
import counterpoint.format.nodeset.Nodeset.Stray;
import counterpoint.format.nodeset.Nodeset.Utterance;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The JSON object that AIFdb, OVA3 and xAIF tools share: arrays of nodes, edges, locutions, participants and scheme
 * fulfilments, any of which may be missing or {@code null}.
 *
 * <p>A scheme's number is a node's {@code schemeID} or stands in {@code schemefulfillments}; inside a {@link Nodeset} it is
 * the node's member {@code schemeID}, left out where the name tells it.
 */
public final class NodesetJson {
    /** Documents with more elements in one array are refused. */
    public static final int MOST_ELEMENTS = 1_000_000;

    private static final String SCHEME_ID = "schemeID";

    private final String notation;
    private final String name;
    private final ObjectNode json;
    private final List<Stray> strays = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private NodesetJson(String notation, String name, ObjectNode json) {
        this.notation = notation;
        this.name = name;
        this.json = json;
    }

    /**
     * The nodeset in this object, which is left as it is.
     *
     * @throws MalformedInputException if it has neither nodes nor edges, or too many
     */
    public static Nodeset read(ObjectNode json, String notation, String name) {
        if (!json.has("nodes") && !json.has("edges")) {
            throw new MalformedInputException(name
                    + " has neither \"nodes\" nor \"edges\". A nodeset is a JSON object with arrays of these names.");
        }
        return new NodesetJson(notation, name, Elements.object().setAll(json)).nodeset();
    }

    private Nodeset nodeset() {
        Map<String, String> numbers = numbers();
        List<Node> nodes = elements("nodes", "node", Elements::node).stream()
                .map(node -> withNumber(node, Optional.ofNullable(numbers.get(node.id()))))
                .toList();
        List<Edge> edges = elements("edges", "edge", Elements::edge);
        List<Utterance> utterances = elements("locutions", "locution", Elements::utterance);
        List<Participant> participants = elements("participants", "participant", Elements::participant);
        return new Nodeset(
                notation, name, nodes, edges, utterances, participants, Optional.empty(), strays, json, findings);
    }

    /** Numbers of schemes by node; what says nothing, or something about no node, is a stray. */
    private Map<String, String> numbers() {
        Set<String> ids = new HashSet<>();
        json.path("nodes").forEach(node -> ids.add(node.path("nodeID").asText()));
        Map<String, String> numbers = new HashMap<>();
        elements("schemefulfillments", "scheme", element -> {
            String node = element.path("nodeID").asText("");
            String number = element.path(SCHEME_ID).asText("");
            boolean fits = element.size() == 2
                    && !number.isEmpty()
                    && ids.contains(node)
                    && numbers.putIfAbsent(node, number) == null;
            return fits ? Optional.of(node) : Optional.empty();
        });
        return numbers;
    }

    /** Leaves the number out if the name of the scheme, or the text if it has none, tells it. */
    private static Node withNumber(Node node, Optional<String> fulfilled) {
        ObjectNode rest = node.rest();
        if (!rest.has(SCHEME_ID)) {
            fulfilled.ifPresent(number -> rest.put(SCHEME_ID, number));
        }
        if (numberOf(node).filter(rest.path(SCHEME_ID).asText()::equals).isPresent()) {
            rest.remove(SCHEME_ID);
        }
        return node;
    }

    private static Optional<String> numberOf(Node node) {
        return SchemeNames.number(node.scheme().isEmpty() ? node.text() : node.scheme())
                .filter(number -> !node.type().equals("I") && !node.type().equals("L"));
    }

    private <T> List<T> elements(String key, String kind, Function<JsonNode, Optional<T>> element) {
        JsonNode array = json.remove(key);
        List<T> elements = new ArrayList<>();
        if (array == null || array.isNull()) {
            return elements;
        }
        if (!array.isArray()) {
            findings.add(Finding.warning(
                    notation + "." + kind + "-malformed",
                    "\"" + key + "\" should be an array. What stands there was kept as an extension."));
            json.set(key, array);
            return elements;
        }
        if (array.size() > MOST_ELEMENTS) {
            throw new MalformedInputException(name + " has " + array.size() + " " + key + ". At most " + MOST_ELEMENTS
                    + " can be read; split the file.");
        }
        for (JsonNode json : array) {
            element.apply(json).ifPresentOrElse(elements::add, () -> strays.add(new Stray(kind, json)));
        }
        return elements;
    }

    /** The JSON object of a nodeset, with all five arrays. */
    public static ObjectNode write(Nodeset nodeset) {
        ObjectNode json = Elements.object();
        ArrayNode nodes = json.putArray("nodes");
        ArrayNode edges = json.putArray("edges");
        ArrayNode fulfilments = json.putArray("schemefulfillments");
        ArrayNode participants = json.putArray("participants");
        ArrayNode locutions = json.putArray("locutions");
        Set<String> fulfilling = new HashSet<>();
        for (Node node : nodeset.nodes()) {
            ObjectNode written = Elements.json(node);
            numberOf(node).filter(number -> !written.has(SCHEME_ID)).ifPresent(n -> written.put(SCHEME_ID, n));
            nodes.add(written);
            if (written.has(SCHEME_ID) && fulfilling.add(node.id())) {
                fulfilments.addObject().put("nodeID", node.id()).set(SCHEME_ID, written.get(SCHEME_ID));
            }
        }
        nodeset.edges().forEach(edge -> edges.add(withNulls(Elements.json(edge), "formEdgeID")));
        nodeset.participants().forEach(participant -> participants.add(Elements.json(participant)));
        nodeset.locutions()
                .forEach(said -> locutions.add(withNulls(Elements.json(said), "timestamp", "start", "end", "source")));
        nodeset.strays().forEach(stray -> array(json, stray.kind()).add(stray.json()));
        nodeset.rest().properties().forEach(member -> json.set(member.getKey(), member.getValue()));
        return json;
    }

    private static ArrayNode array(ObjectNode json, String kind) {
        return json.withArrayProperty(kind.equals("scheme") ? "schemefulfillments" : kind + "s");
    }

    private static ObjectNode withNulls(ObjectNode json, String... keys) {
        for (String key : keys) {
            if (!json.has(key)) {
                json.putNull(key);
            }
        }
        return json;
    }
}
