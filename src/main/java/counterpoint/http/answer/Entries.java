package counterpoint.http.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import counterpoint.format.json.DiffJson;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Operation;
import java.util.List;

/** Entries and operations as JSON trees, written just as the map format writes them. */
public final class Entries {
    private static final JsonMapper JSON = new JsonMapper();

    private Entries() {}

    /** The entries in this order. */
    public static JsonNode array(List<? extends Entry> entries) {
        return tree(DiffJson.write(Diff.adding(entries))).path("added");
    }

    static JsonNode operation(Operation operation) {
        return tree(DiffJson.writeOperation(operation));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What DiffJson writes can always be read.", e);
        }
    }
}
