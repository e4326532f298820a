package counterpoint.format.excerpt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids by which a document of one notation knows the entries of a map; most are the same in both. */
public final class OriginalIds {
    static final String NODE_ID = "nodeID";
    static final String MEMBERS = "members";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Id, String> originals = new HashMap<>();
    private final Map<Id, ObjectNode> members = new HashMap<>();

    private OriginalIds() {}

    /** Reads the extensions of this notation. O(size of the map). */
    public static OriginalIds of(ArgumentMap map, String notation) {
        OriginalIds ids = new OriginalIds();
        String prefix = notation + ":";
        map.all(Extension.class)
                .filter(extension -> extension.name().startsWith(prefix))
                .forEach(extension -> extension
                        .about()
                        .ifPresent(entry ->
                                ids.add(map, entry, extension.name().substring(prefix.length()), extension.value())));
        return ids;
    }

    private void add(ArgumentMap map, Id entry, String name, String value) {
        if (name.equals(NODE_ID)) {
            originals.putIfAbsent(entry, value);
        } else if (name.equals("participant") && map.find(entry, Speaker.class).isPresent()) {
            parse(value)
                    .map(json -> json.path("participantID").asText(""))
                    .filter(id -> !id.isEmpty())
                    .ifPresent(id -> originals.putIfAbsent(entry, id));
        } else if (name.equals(MEMBERS)) {
            parse(value)
                    .filter(ObjectNode.class::isInstance)
                    .ifPresent(json -> members.putIfAbsent(entry, (ObjectNode) json));
        }
    }

    /** What the document calls this entry. */
    public String of(Id entry) {
        return originals.getOrDefault(entry, entry.value());
    }

    /** What the document says of this entry and the map has no place for; an object to be changed at will. */
    public ObjectNode members(Id entry) {
        return members.getOrDefault(entry, JsonNodeFactory.instance.objectNode())
                .deepCopy();
    }

    private static Optional<JsonNode> parse(String value) {
        try {
            return Optional.ofNullable(JSON.readTree(value));
        } catch (JsonProcessingException edited) {
            return Optional.empty();
        }
    }
}
