package counterpoint.format.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import counterpoint.format.json.JsonDocument;
import counterpoint.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON members as named texts and back, with what made no sense on the way. Made for one document. */
public final class JsonTexts {
    /** The member that holds the whole map. */
    public static final String OWN = "counterpoint";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String notation;
    private final Map<String, String> strays = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public JsonTexts(String notation) {
        this.notation = notation;
    }

    /** A text as it is, anything else as JSON. */
    public static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** The members of an object but these; none if it is no object. */
    public static Map<String, String> members(JsonNode object, String... but) {
        Map<String, String> members = new LinkedHashMap<>();
        List<String> skipped = List.of(but);
        object.properties().forEach(member -> {
            if (!skipped.contains(member.getKey())) {
                members.put(member.getKey(), text(member.getValue()));
            }
        });
        return members;
    }

    /** Adds texts to an object. */
    public static void put(ObjectNode object, Map<String, String> members) {
        members.forEach(object::put);
    }

    /** Adds a member that is JSON, if this is. */
    public static boolean putJson(ObjectNode object, String key, String json) {
        try {
            JsonNode value = MAPPER.readTree(json);
            boolean isJson = !value.isMissingNode() && value.toString().equals(json);
            if (isJson) {
                object.set(key, value);
            }
            return isJson;
        } catch (JsonProcessingException text) {
            return false;
        }
    }

    /** Adds the whole map. */
    public static void putOwn(ObjectNode object, Optional<String> own) {
        own.ifPresent(map -> object.putRawValue(OWN, new RawValue(map)));
    }

    /** The whole map in this object. */
    public static Optional<String> own(JsonNode object) {
        return object.path(OWN) instanceof ObjectNode own ? Optional.of(JsonDocument.write(own)) : Optional.empty();
    }

    /** Sets something aside that isn't what it should be. */
    public void stray(JsonNode json, String expected) {
        strays.put("stray-" + (strays.size() + 1), json.toString());
        findings.add(Finding.warning(
                notation + ".malformed",
                "Something that should be " + expected + " isn't. It was kept as an extension."));
    }

    public void remark(String code, String message) {
        findings.add(Finding.warning(notation + "." + code, message));
    }

    public Map<String, String> strays() {
        return strays;
    }

    public List<Finding> findings() {
        return findings;
    }
}
