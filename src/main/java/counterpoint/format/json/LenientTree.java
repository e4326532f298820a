package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.DistinctKeys;
import java.io.IOException;

/**
 * Builds the tree of a JSON value in which objects may have a key twice; see {@link DistinctKeys}. The parser limits how deep
 * values may lie.
 */
final class LenientTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
        DistinctKeys keys = new DistinctKeys(object);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            String free = keys.free(key);
            if (!free.equals(key)) {
                repeatedKeys++;
            }
            object.set(free, value());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }
}
