package counterpoint.format.sadface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.excerpt.Excerpt;
import counterpoint.format.excerpt.Resource;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.format.nodeset.SchemeNames;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes a SADFace document apart into a nodeset, pages and excerpts. */
final class Elements {
    private static final Set<String> SUPPORTS = Set.of("support", "inference");
    private static final Set<String> CONFLICTS = Set.of("attack", "conflict", "disagree", "disagreement", "defeat");

    private static final List<String> CORE =
            List.of("analyst_email", "analyst_name", "created", "edited", "id", "title", "notes");
    private static final Pattern DEFAULT = Pattern.compile("^Default\\s+");

    private final String name;
    private final ObjectNode rest;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final List<Nodeset.Stray> strays = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> ownIds = new LinkedHashMap<>();
    private final Nodeset nodeset;

    Elements(ObjectNode document, String name) {
        this.name = name;
        this.rest = object().setAll(document);
        gatherCore();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        elements("resources", Elements::isResource, others::add).forEach(this::resource);
        if (!others.isEmpty()) {
            rest.set("resources", others);
        }
        List<Nodeset.Node> nodes = new ArrayList<>();
        elements("nodes", Elements::isNode, json -> strays.add(new Nodeset.Stray("node", json)))
                .forEach(json -> nodes.add(node(json)));
        List<Nodeset.Edge> edges = new ArrayList<>();
        elements("edges", Elements::isEdge, json -> strays.add(new Nodeset.Stray("edge", json)))
                .forEach(json -> edges.add(edge(json)));
        this.nodeset = new Nodeset(
                SadfaceWriter.NOTATION,
                name,
                nodes,
                edges,
                List.of(),
                List.of(),
                Optional.empty(),
                strays,
                rest,
                findings);
    }

    /** The first version says at the top what later ones say in a block. */
    private void gatherCore() {
        JsonNode metadata = rest.path("metadata");
        if (metadata.has("core") || !(metadata.isObject() || metadata.isMissingNode())) {
            return;
        }
        ObjectNode core = object();
        CORE.stream().filter(key -> rest.path(key).isTextual()).forEach(key -> core.set(key, rest.remove(key)));
        if (!core.isEmpty()) {
            ObjectNode gathered = metadata instanceof ObjectNode known ? known.deepCopy() : object();
            gathered.set("core", core);
            rest.set("metadata", gathered);
        }
    }

    Nodeset nodeset() {
        return nodeset;
    }

    List<Resource> resources() {
        return List.copyOf(resources.values());
    }

    List<Excerpt> excerpts() {
        return excerpts;
    }

    /** The document's title, where it says one. */
    Optional<String> title() {
        JsonNode title = rest.path("metadata").path("core").path("title");
        return Optional.of(title)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    private interface Leftover {
        void take(JsonNode json);
    }

    /** The sound elements of an array of the document, each a copy. */
    private List<ObjectNode> elements(String key, Predicate<JsonNode> sound, Leftover leftover) {
        List<ObjectNode> elements = new ArrayList<>();
        if (!(rest.get(key) instanceof ArrayNode array)) {
            return elements;
        }
        if (array.size() > NodesetJson.MOST_ELEMENTS) {
            throw new MalformedInputException(name + " has " + array.size() + " " + key + ". At most "
                    + NodesetJson.MOST_ELEMENTS + " can be read; split the file.");
        }
        rest.remove(key);
        array.forEach(json -> {
            if (json instanceof ObjectNode object && sound.test(json)) {
                elements.add(object().setAll(object));
            } else {
                leftover.take(json);
            }
        });
        return elements;
    }

    private static boolean isResource(JsonNode json) {
        return json.path("id").isTextual() && json.path("content").isTextual();
    }

    private static boolean isNode(JsonNode json) {
        return json.path("id").isTextual()
                && !json.path("text").isContainerNode()
                && !json.path("name").isContainerNode();
    }

    private static boolean isEdge(JsonNode json) {
        return json.path("source_id").isTextual()
                && json.path("target_id").isTextual()
                && !json.path("id").isContainerNode();
    }

    private void resource(ObjectNode json) {
        String id = ownId(json);
        String text = take(json, "content");
        dropOwn(json);
        dropDefault(json, "type", "text");
        Optional<String> url = Optional.of(json.path("metadata").path("core").path("url"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
        Resource before = resources.putIfAbsent(
                id,
                new Resource(
                        id, json.path("metadata").path("core").path("title").asText(""), text, url, json));
        if (before != null) {
            findings.add(Finding.warning(
                    SadfaceWriter.NOTATION + ".resource-repeated",
                    "The id " + Quoted.text(id) + " names two resources. The first has it; the second was left out."));
        }
    }

    private Nodeset.Edge edge(ObjectNode json) {
        String from = nodeId(take(json, "source_id"));
        String to = nodeId(take(json, "target_id"));
        return new Nodeset.Edge(take(json, "id"), from, to, wrapped(json));
    }

    /** The id our writer wrote a UUID for, if there was one; else the UUID itself. */
    private String nodeId(String uuid) {
        return ownIds.getOrDefault(uuid, uuid);
    }

    private String ownId(ObjectNode json) {
        String uuid = take(json, "id");
        JsonNode own = json.path("metadata").path(SadfaceWriter.OWN).path("id");
        if (own.isTextual() && Uuids.of(own.textValue()).equals(uuid)) {
            ownIds.putIfAbsent(uuid, own.textValue());
        }
        return nodeId(uuid);
    }

    private Nodeset.Node node(ObjectNode json) {
        String id = ownId(json);
        boolean first = seen.add(id);
        return switch (json.path("type").asText()) {
            case "atom" -> atom(id, json, first);
            case "scheme", "inference", "conflict" -> scheme(id, json);
            default ->
                new Nodeset.Node(
                        id, json.path("type").asText("?"), json.path("name").asText(), "", wrapped(json));
        };
    }

    private Nodeset.Node atom(String id, ObjectNode json, boolean first) {
        json.remove("type");
        String text = take(json, "text");
        List<Excerpt> found = new ArrayList<>();
        if (json.get("sources") instanceof ArrayNode sources) {
            sources.forEach(source -> place(id, source).ifPresent(found::add));
            if (first && found.size() == sources.size()) {
                excerpts.addAll(found);
                json.remove("sources");
            }
        }
        dropOwn(json);
        return new Nodeset.Node(id, "I", text, "", wrapped(json));
    }

    private Optional<Excerpt> place(String id, JsonNode source) {
        Resource resource = resources.get(nodeId(source.path("resource_id").asText()));
        if (resource == null || !source.path("text").isTextual() || source.size() > 4) {
            return Optional.empty();
        }
        Optional<Excerpt.Range> range = Excerpt.find(
                resource.text(),
                source.path("text").textValue(),
                source.path("offset").asLong(-1));
        if (range.isEmpty()) {
            findings.add(Finding.warning(
                    SadfaceWriter.NOTATION + ".source-astray",
                    "The words that atom " + Quoted.text(id) + " was taken from don't stand in resource "
                            + Quoted.text(resource.id()) + " at their offset. The source was kept as an extension."));
        }
        return range.map(r -> new Excerpt(id, resource.id(), r.start(), r.end(), Optional.empty()));
    }

    private static Nodeset.Node scheme(String id, ObjectNode json) {
        String type = take(json, "type");
        String called = take(json, "name");
        String aif = aifType(type, called);
        dropOwn(json);
        if (aif.equals("PA")) {
            return new Nodeset.Node(id, aif, called, "", wrapped(json));
        }
        boolean plain = called.isBlank() || SUPPORTS.contains(word(called)) || CONFLICTS.contains(word(called));
        String scheme = plain || aif.equals("MA") ? SchemeNames.fallback(aif) : called;
        ObjectNode more = wrapped(json);
        if (!called.equals(SadfaceWriter.name(aif, scheme))) {
            more.put("name", called);
        }
        return new Nodeset.Node(id, aif, scheme, scheme, more);
    }

    private static String aifType(String type, String name) {
        if (type.equals("inference")) {
            return "RA";
        }
        if (type.equals("conflict") || CONFLICTS.contains(word(name))) {
            return "CA";
        }
        return switch (name) {
            case "rephrase" -> "MA";
            case "preference" -> "PA";
            default -> "RA";
        };
    }

    /** What a name says, where MonkeyPuzzle says "Default Conflict", also on two lines. */
    private static String word(String name) {
        return DEFAULT.matcher(name.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Forgets what the writer writes by itself: an empty block of metadata, and our own id. */
    private static void dropOwn(ObjectNode json) {
        if (json.get("metadata") instanceof ObjectNode metadata) {
            ObjectNode kept = metadata.deepCopy();
            kept.remove(SadfaceWriter.OWN);
            if (kept.path("core").isObject() && kept.path("core").isEmpty()) {
                kept.remove("core");
            }
            if (kept.isEmpty()) {
                json.remove("metadata");
            } else {
                json.set("metadata", kept);
            }
        }
    }

    private static void dropDefault(ObjectNode json, String key, String usual) {
        if (json.path(key).asText().equals(usual)) {
            json.remove(key);
        }
    }

    private static ObjectNode wrapped(ObjectNode more) {
        ObjectNode wrapped = object();
        if (!more.isEmpty()) {
            wrapped.set(SadfaceWriter.NOTATION, more);
        }
        return wrapped;
    }

    private static String take(ObjectNode json, String key) {
        JsonNode value = json.remove(key);
        return value == null || value.isNull() ? "" : value.asText();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
