package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import counterpoint.format.nodeset.Nodeset.Participant;
import counterpoint.format.nodeset.Nodeset.Utterance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a nodeset as JSON objects with the member names of AIFdb. Numbers are taken for ids and texts too; a member
 * that is {@code null} counts as absent. Reading gives nothing for what isn't an object or lacks an id it can't do without.
 */
public final class Elements {
    private Elements() {}

    public static Optional<Node> node(JsonNode json) {
        if (!json.isObject() || !isScalar(json.get("nodeID")) || isNested(json, "text", "type", "scheme")) {
            return Optional.empty();
        }
        ObjectNode rest = withoutNulls(json);
        return Optional.of(
                new Node(take(rest, "nodeID"), take(rest, "type"), take(rest, "text"), take(rest, "scheme"), rest));
    }

    public static ObjectNode json(Node node) {
        ObjectNode json =
                object().put("nodeID", node.id()).put("text", node.text()).put("type", node.type());
        if (!node.scheme().isEmpty()) {
            json.put("scheme", node.scheme());
        }
        return json.setAll(node.rest());
    }

    public static Optional<Edge> edge(JsonNode json) {
        if (!json.isObject()
                || !isScalar(json.get("fromID"))
                || !isScalar(json.get("toID"))
                || isNested(json, "edgeID")) {
            return Optional.empty();
        }
        ObjectNode rest = withoutNulls(json);
        return Optional.of(new Edge(take(rest, "edgeID"), take(rest, "fromID"), take(rest, "toID"), rest));
    }

    public static ObjectNode json(Edge edge) {
        return object().put("edgeID", edge.id())
                .put("fromID", edge.from())
                .put("toID", edge.to())
                .setAll(edge.rest());
    }

    public static Optional<Utterance> utterance(JsonNode json) {
        if (!json.isObject() || !isScalar(json.get("nodeID")) || isNested(json, "personID")) {
            return Optional.empty();
        }
        ObjectNode rest = withoutNulls(json);
        return Optional.of(new Utterance(take(rest, "nodeID"), take(rest, "personID"), rest));
    }

    public static ObjectNode json(Utterance utterance) {
        return object().put("nodeID", utterance.node())
                .put("personID", utterance.person())
                .setAll(utterance.rest());
    }

    /** Somebody with a first name and a surname, as AIFdb has them. */
    public static Optional<Participant> participant(JsonNode json) {
        if (!json.isObject() || !isScalar(json.get("participantID")) || isNested(json, "firstname", "surname")) {
            return Optional.empty();
        }
        ObjectNode rest = withoutNulls(json);
        String id = take(rest, "participantID");
        String first = take(rest, "firstname");
        String last = take(rest, "surname");
        String name = first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
        if (!first.equals(firstName(name)) || !last.equals(surname(name))) {
            rest.put("firstname", first).put("surname", last);
        }
        return Optional.of(new Participant(id, name, rest));
    }

    public static ObjectNode json(Participant participant) {
        return object().put("participantID", participant.id())
                .put("firstname", firstName(participant.name()))
                .put("surname", surname(participant.name()))
                .setAll(participant.rest());
    }

    private static String firstName(String name) {
        return name.substring(0, endOfFirstName(name));
    }

    private static String surname(String name) {
        int end = endOfFirstName(name);
        return end == name.length() ? "" : name.substring(end + 1);
    }

    /** Where the last space is that has something on both sides; else the end. */
    private static int endOfFirstName(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && space < name.length() - 1 ? space : name.length();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static boolean isScalar(@Nullable JsonNode json) {
        return json != null && json.isValueNode() && !json.isNull();
    }

    private static boolean isNested(JsonNode json, String... keys) {
        for (String key : keys) {
            if (json.path(key).isContainerNode()) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode withoutNulls(JsonNode json) {
        ObjectNode rest = object();
        json.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        return rest;
    }

    private static String take(ObjectNode rest, String key) {
        JsonNode value = rest.remove(key);
        return value == null ? "" : value.asText();
    }
}
