package counterpoint.format.sadface;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.excerpt.OriginalIds;
import counterpoint.format.excerpt.Said;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.MapToNodeset;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.format.nodeset.SchemeNames;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes maps as SADFace 0.5.4 (docs/formats-sadface.md). The same map gives the same text: times it has none of are
 * written as the beginning of 1970. O(size of the map).
 */
public final class SadfaceWriter {
    static final String NOTATION = "sadface";
    static final OwnBlock BLOCK = OwnBlock.at(NOTATION, "/metadata");

    /** The block of an element's metadata in which we say our own id. */
    static final String OWN = "counterpoint";

    /** The name a scheme or conflict had in its file, where the writer would choose another. */
    static final String NAME = NOTATION + ":name";

    /** About the second attack of a disagreement, which SADFace says in one node: the id of the first. */
    static final String MIRRORS = NOTATION + ":mirrors";

    static final String DISAGREE = "disagree";

    private static final String VERSION = "0.5.4.0";
    private static final String NO_TIME = "1970-01-01T00:00:00";
    private static final Set<String> WITHOUT_PLACE = Set.of("L", "TA", "YA");

    private final ArgumentMap map;
    private final OriginalIds ids;
    private final Map<String, Said> said = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    private SadfaceWriter(ArgumentMap map) {
        this.map = map;
        this.ids = OriginalIds.of(map, NOTATION);
        map.all(counterpoint.model.Node.class)
                .filter(node -> node.aifCode().equals("I"))
                .forEach(node -> Said.of(map, node).ifPresent(place -> said.put(ids.of(node.id()), place)));
        Mirrors.of(map).forEach(mirror -> left.add(ids.of(mirror)));
    }

    /** The document with the whole map in a block of its metadata: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(JsonDocument.write(BLOCK.put(map, json(map))), Losses.of(map, Loss.Degree.HIDDEN));
    }

    /** The document and nothing else. */
    public static Written writePlain(ArgumentMap map) {
        return new Written(JsonDocument.write(json(map)), Losses.of(map, Loss.Degree.GONE));
    }

    static ObjectNode json(ArgumentMap map) {
        return new SadfaceWriter(map).document();
    }

    /** The name of a relation's node: plain ones are called as SADFace calls them. */
    static String name(String type, String scheme) {
        if (!scheme.equals(SchemeNames.fallback(type)) && !type.equals("MA")) {
            return scheme;
        }
        return switch (type) {
            case "RA" -> "support";
            case "CA" -> "attack";
            default -> "rephrase";
        };
    }

    private ObjectNode document() {
        Nodeset nodeset = MapToNodeset.of(map, NOTATION);
        ObjectNode json = object();
        ArrayNode nodes = json.putArray("nodes");
        ArrayNode edges = json.putArray("edges");
        ArrayNode resources = json.putArray("resources");
        for (Nodeset.Node node : nodeset.nodes()) {
            if (WITHOUT_PLACE.contains(node.type())) {
                left.add(node.id());
            } else if (!left.contains(node.id())) {
                nodes.add(node(node));
            }
        }
        for (Nodeset.Edge edge : nodeset.edges()) {
            if (!left.contains(edge.from()) && !left.contains(edge.to())) {
                edges.add(edge(edge));
            }
        }
        map.all(Source.class).forEach(source -> resources.add(resource(source)));
        nodeset.strays().forEach(stray -> {
            if (json.get(stray.kind() + "s") instanceof ArrayNode array) {
                array.add(stray.json());
            }
        });
        nodeset.rest().properties().forEach(member -> {
            if (json.get(member.getKey()) instanceof ArrayNode known && member.getValue() instanceof ArrayNode more) {
                known.addAll(more);
            } else {
                json.set(member.getKey(), member.getValue().deepCopy());
            }
        });
        core(json);
        return json;
    }

    private void core(ObjectNode json) {
        ObjectNode metadata = json.get("metadata") instanceof ObjectNode kept ? kept : json.putObject("metadata");
        ObjectNode core = metadata.get("core") instanceof ObjectNode kept ? kept : metadata.putObject("core");
        core.put("version", VERSION);
        putIfAbsent(core, "id", Uuids.of(map.id().value()));
        putIfAbsent(core, "analyst_name", "A User");
        putIfAbsent(core, "analyst_email", "user@email.address");
        putIfAbsent(core, "created", NO_TIME);
        putIfAbsent(core, "edited", NO_TIME);
        core.remove("title");
        Losses.title(map).ifPresent(title -> core.put("title", title.value()));
    }

    private static void putIfAbsent(ObjectNode json, String key, String value) {
        if (!json.path(key).isTextual()) {
            json.put(key, value);
        }
    }

    private ObjectNode node(Nodeset.Node node) {
        ObjectNode json = object().put("id", Uuids.of(node.id()));
        switch (node.type()) {
            case "I" -> {
                json.put("type", "atom").put("text", node.text());
                json.set("sources", sources(node.id()));
            }
            case "RA" -> json.put("type", "inference").put("name", named(node));
            case "CA" -> json.put("type", "conflict").put("name", named(node));
            case "MA" -> json.put("type", "scheme").put("name", named(node));
            default -> json.put("type", node.type().equals("PA") ? "scheme" : node.type());
        }
        json.setAll(more(node.rest()));
        ObjectNode metadata = json.get("metadata") instanceof ObjectNode kept ? kept : json.putObject("metadata");
        if (!metadata.has("core")) {
            metadata.putObject("core");
        }
        ownId(metadata, node.id());
        return json;
    }

    private static void ownId(ObjectNode metadata, String id) {
        if (!Uuids.of(id).equals(id)) {
            metadata.putObject(OWN).put("id", id);
        }
    }

    private static String named(Nodeset.Node node) {
        String kept = node.rest().path("name").asText("");
        return kept.isEmpty() ? name(node.type(), node.scheme().isBlank() ? node.text() : node.scheme()) : kept;
    }

    private ArrayNode sources(String node) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        Optional.ofNullable(said.get(node)).ifPresent(place -> {
            for (Span span : place.locution().spans()) {
                String words = span.of(place.text());
                sources.addObject()
                        .put("resource_id", Uuids.of(ids.of(span.source())))
                        .put("text", words)
                        .put("offset", place.text().codePointCount(0, span.start()))
                        .put("length", words.codePointCount(0, words.length()));
            }
        });
        return sources;
    }

    private static ObjectNode edge(Nodeset.Edge edge) {
        String id = edge.id().length() < 9 ? edge.from() + '\n' + edge.to() : edge.id();
        return object().put("id", Uuids.of(id))
                .put("source_id", Uuids.of(edge.from()))
                .put("target_id", Uuids.of(edge.to()))
                .setAll(more(edge.rest()));
    }

    private ObjectNode resource(Source source) {
        ObjectNode json = object().put("id", Uuids.of(ids.of(source.id())))
                .put("content", source.text().orElse(""))
                .put("type", "text");
        json.setAll(ids.members(source.id()));
        ObjectNode metadata = json.get("metadata") instanceof ObjectNode kept ? kept : json.putObject("metadata");
        ObjectNode core = metadata.get("core") instanceof ObjectNode kept ? kept : metadata.putObject("core");
        if (!source.title().isEmpty()) {
            core.put("title", source.title());
        }
        source.url().ifPresent(url -> core.put("url", url));
        ownId(metadata, ids.of(source.id()));
        return json;
    }

    private static ObjectNode more(ObjectNode rest) {
        return rest.path(NOTATION) instanceof ObjectNode wrapped ? wrapped.deepCopy() : object();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The locutions and illocutions that atoms' sources show. */
    static Set<Id> shown(ArgumentMap map) {
        Set<Id> shown = new HashSet<>();
        new SadfaceWriter(map).said.values().forEach(place -> {
            shown.add(place.locution().id());
            shown.add(place.illocution().id());
        });
        return shown;
    }
}
