package counterpoint.app.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Id;
import java.util.Optional;

/** A person as servers tell each other of them: one line of JSON; a person who has left has {@code "gone"}. */
final class PersonJson {
    private static final JsonMapper JSON = new JsonMapper();

    private PersonJson() {}

    static String here(Person person) {
        return json(person).toString();
    }

    static String gone(Person person) {
        return json(person).put("gone", "yes").toString();
    }

    private static ObjectNode json(Person person) {
        ObjectNode json = JSON.createObjectNode().put("client", person.client());
        person.name().ifPresent(name -> json.put("name", name));
        person.node().ifPresent(node -> json.put("node", node.value()));
        return json;
    }

    /** Who is told of. */
    static Person person(String message) {
        JsonNode json = tree(message);
        return new Person(
                json.path("client").asText(),
                Optional.ofNullable(json.get("name")).map(JsonNode::asText),
                Optional.ofNullable(json.get("node")).map(JsonNode::asText).map(Id::of));
    }

    static boolean isGone(String message) {
        return tree(message).has("gone");
    }

    private static JsonNode tree(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What another server says of a person is no JSON.", e);
        }
    }
}
