package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Builds the tree of a JSON value in which objects may have a key twice: the first keeps the key, later ones get a number
 * behind it, such as {@code involved (2)}. The parser limits how deep values may lie.
 */
final class LenientTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the second member with a key is numbered. */
    private static final int FIRST_NUMBER = 2;

    private final JsonParser json;
    private int repeatedKeys;

    LenientTree(JsonParser json) {
        this.json = json;
    }

    /** How many members got another key so far. */
    int repeatedKeys() {
        return repeatedKeys;
    }

    /** The value that begins at the parser's current token. */
    JsonNode value() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NULL -> NODES.nullNode();
            default -> JsonInput.TREES.readTree(json);
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        Map<String, Integer> numbers = new HashMap<>(0);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.set(object.has(key) ? renamed(object, key, numbers) : key, value());
        }
        return object;
    }

    /** The key with the next number that is free; numbers are counted on, so that a key repeated often takes no longer. */
    private String renamed(ObjectNode object, String key, Map<String, Integer> numbers) {
        repeatedKeys++;
        while (true) {
            String renamed = key + " (" + numbers.merge(key, FIRST_NUMBER, (number, first) -> number + 1) + ")";
            if (!object.has(renamed)) {
                return renamed;
            }
        }
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }
}
