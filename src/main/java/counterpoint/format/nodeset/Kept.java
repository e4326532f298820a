package counterpoint.format.nodeset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one notation's extensions of a map say: the other side of {@link Keeping}. */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String prefix;
    private final Map<Id, Map<String, String>> aboutEntries = new HashMap<>();
    private final Map<String, List<String>> aboutMap = new HashMap<>();

    Kept(ArgumentMap map, String notation) {
        this.prefix = notation + ":";
        map.all(Extension.class).filter(this::isOwn).forEach(extension -> {
            String name = extension.name().substring(prefix.length());
            extension
                    .about()
                    .ifPresentOrElse(
                            entry -> aboutEntries
                                    .computeIfAbsent(entry, id -> new HashMap<>())
                                    .putIfAbsent(name, extension.value()),
                            () -> aboutMap.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(extension.value()));
        });
    }

    private boolean isOwn(Extension extension) {
        return extension.name().startsWith(prefix);
    }

    /** Whether an extension has a place in the notation: its name and its subject must fit, and it must be the first such. */
    boolean hasPlace(Extension extension, ArgumentMap map) {
        if (!isOwn(extension)) {
            return false;
        }
        String name = extension.name().substring(prefix.length());
        if (extension.about().isEmpty()) {
            return Keeping.ABOUT_MAP.contains(name);
        }
        return switch (map.get(extension.about().get(), Entry.class).type()) {
            case "source" -> name.equals(Keeping.PAGE);
            case "speaker" -> name.equals(Keeping.PARTICIPANT);
            case "segment", "proposal", "extension" -> false;
            default -> first(extension, map);
        };
    }

    private static boolean first(Extension extension, ArgumentMap map) {
        return extension.about().stream()
                .flatMap(id -> map.referrers(id, Extension.class))
                .filter(other -> other.name().equals(extension.name()))
                .findFirst()
                .filter(extension::equals)
                .isPresent();
    }

    Optional<String> text(Id entry, String name) {
        return Optional.ofNullable(aboutEntries.getOrDefault(entry, Map.of()).get(name));
    }

    Optional<JsonNode> json(Id entry, String name) {
        return text(entry, name).flatMap(Kept::parse);
    }

    /** Members of an element beyond those a map knows. */
    ObjectNode members(Id entry) {
        ObjectNode members = Elements.object();
        aboutEntries.getOrDefault(entry, Map.of()).forEach((name, value) -> {
            if (!Keeping.RESERVED.contains(name)) {
                members.put(name, value);
            }
        });
        json(entry, Keeping.MEMBERS)
                .filter(ObjectNode.class::isInstance)
                .ifPresent(m -> members.setAll((ObjectNode) m));
        return members;
    }

    /** What was kept about the whole map under this name, oldest first; what isn't JSON any more is passed over. */
    List<JsonNode> aboutMap(String name) {
        return aboutMap.getOrDefault(name, List.of()).stream()
                .flatMap(value -> parse(value).stream())
                .toList();
    }

    private static Optional<JsonNode> parse(String value) {
        try {
            return Optional.ofNullable(JSON.readTree(value));
        } catch (JsonProcessingException edited) {
            return Optional.empty();
        }
    }
}
