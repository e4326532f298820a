package counterpoint.format.argdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags, and what was kept of an Argdown text, by what it is about. */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Id, List<Extension>> aboutEntries = new HashMap<>();
    private final Map<String, List<String>> aboutMap = new HashMap<>();

    Kept(ArgumentMap map) {
        map.all(Extension.class)
                .filter(Kept::isOwn)
                .forEach(extension -> extension
                        .about()
                        .ifPresentOrElse(
                                entry -> aboutEntries
                                        .computeIfAbsent(entry, id -> new ArrayList<>(2))
                                        .add(extension),
                                () -> aboutMap.computeIfAbsent(extension.name(), n -> new ArrayList<>())
                                        .add(extension.value())));
    }

    private static boolean isOwn(Extension extension) {
        return extension.name().startsWith("argdown:") || extension.name().equals(Extension.TAG);
    }

    /** The first text kept under this name. */
    Optional<String> text(Id entry, String name) {
        return aboutEntries.getOrDefault(entry, List.of()).stream()
                .filter(extension -> extension.name().equals(name))
                .map(Extension::value)
                .findFirst();
    }

    /** The same, if it is JSON, on one line. */
    Optional<String> json(Id entry, String name) {
        return text(entry, name).flatMap(Kept::parsed).map(JsonNode::toString);
    }

    boolean isAnything(Id entry) {
        return aboutEntries.containsKey(entry);
    }

    List<Extension> tags(Id entry) {
        return aboutEntries.getOrDefault(entry, List.of()).stream()
                .filter(extension -> extension.name().equals(Extension.TAG))
                .toList();
    }

    /** What was kept about the map, where it is JSON objects. */
    List<JsonNode> aboutMap(String name) {
        return aboutMap.getOrDefault(name, List.of()).stream()
                .flatMap(value -> parsed(value).stream())
                .filter(JsonNode::isObject)
                .toList();
    }

    static Optional<JsonNode> parsed(String value) {
        try {
            return Optional.ofNullable(JSON.readTree(value)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException edited) {
            return Optional.empty();
        }
    }
}
