package counterpoint.format.arguebuf;

import com.fasterxml.jackson.databind.JsonNode;
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
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes an arguebuf document apart into a nodeset, pages and excerpts. */
final class Elements {
    private final String name;
    private final ObjectNode rest;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Set<String> participants = new HashSet<>();
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final Map<String, Speaker.Role> roles = new HashMap<>();
    private final List<Nodeset.Stray> strays = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Nodeset nodeset;

    Elements(ObjectNode document, String name) {
        this.name = name;
        this.rest = object().setAll(document);
        takeResources();
        List<Nodeset.Participant> speakers = new ArrayList<>();
        members("participants", "participant").forEach((id, json) -> speakers.add(participant(id, json)));
        List<Nodeset.Node> nodes = new ArrayList<>();
        members("nodes", "node").forEach((id, json) -> nodes.add(node(id, json)));
        List<Nodeset.Edge> edges = new ArrayList<>();
        members("edges", "edge").forEach((id, json) -> edges.add(edge(id, json)));
        this.nodeset = new Nodeset(
                ArguebufWriter.NOTATION,
                name,
                nodes,
                edges,
                List.of(),
                speakers,
                Optional.empty(),
                strays,
                rest,
                findings);
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

    Map<String, Speaker.Role> roles() {
        return roles;
    }

    /** The objects under a member, by their ids, in the order of the document; what isn't an object is a stray. */
    private Map<String, ObjectNode> members(String key, String kind) {
        JsonNode value = rest.remove(key);
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        if (value == null || value.isNull()) {
            return members;
        }
        if (!(value instanceof ObjectNode)) {
            rest.set(key, value);
            findings.add(Finding.warning(
                    ArguebufWriter.NOTATION + "." + kind + "-malformed",
                    "\"" + key + "\" should be an object. What stands there was kept as an extension."));
            return members;
        }
        if (value.size() > NodesetJson.MOST_ELEMENTS) {
            throw new MalformedInputException(name + " has " + value.size() + " " + key + ". At most "
                    + NodesetJson.MOST_ELEMENTS + " can be read; split the file.");
        }
        value.properties().forEach(member -> {
            if (member.getValue() instanceof ObjectNode element && isSound(kind, element)) {
                members.put(member.getKey(), element);
            } else {
                ObjectNode stray = object();
                stray.set(member.getKey(), member.getValue());
                strays.add(new Nodeset.Stray(kind, stray));
            }
        });
        return members;
    }

    private static boolean isSound(String kind, ObjectNode element) {
        return switch (kind) {
            case "edge" ->
                element.path("source").isTextual() && element.path("target").isTextual();
            case "node" ->
                element.path("atom").isObject() || element.path("scheme").isObject();
            case "participant" -> !element.path("name").isContainerNode();
            default -> true;
        };
    }

    private void takeResources() {
        if (!(rest.get("resources") instanceof ObjectNode all)) {
            return;
        }
        ObjectNode textless = object();
        all.properties().forEach(member -> {
            if (member.getValue() instanceof ObjectNode json
                    && json.path("text").isTextual()
                    && !json.path("title").isContainerNode()) {
                resources.put(member.getKey(), resource(member.getKey(), object().setAll(json)));
            } else {
                textless.set(member.getKey(), member.getValue());
            }
        });
        if (textless.isEmpty()) {
            rest.remove("resources");
        } else {
            rest.set("resources", textless);
        }
    }

    private static Resource resource(String id, ObjectNode more) {
        String text = take(more, "text");
        String title = take(more, "title");
        Optional<String> url = more.path("source").isTextual() ? Optional.of(take(more, "source")) : Optional.empty();
        return new Resource(id, title, text, url, more);
    }

    private Nodeset.Participant participant(String id, ObjectNode json) {
        ObjectNode more = object().setAll(json);
        participants.add(id);
        String called = take(more, "name");
        if (ArguebufReader.isRole(more.path("description"))) {
            roles.put(id, ArguebufReader.role(more.path("description")));
            more.remove("description");
        }
        return new Nodeset.Participant(id, called, wrapped(more));
    }

    private static Nodeset.Edge edge(String id, ObjectNode json) {
        ObjectNode more = object().setAll(json);
        return new Nodeset.Edge(id, take(more, "source"), take(more, "target"), wrapped(more));
    }

    private Nodeset.Node node(String id, ObjectNode json) {
        ObjectNode more = object().setAll(json);
        JsonNode scheme = json.path("scheme");
        return json.path("atom").isObject() ? atom(id, more) : scheme(id, more, (ObjectNode) scheme);
    }

    private Nodeset.Node atom(String id, ObjectNode more) {
        ObjectNode atom = object().setAll((ObjectNode) more.remove("atom"));
        String text = take(atom, "text");
        Optional<String> participant = Optional.of(atom.path("participant"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
        place(id, atom.path("reference"), participant).ifPresent(excerpt -> {
            excerpts.add(excerpt);
            atom.remove("reference");
            participant.filter(participants::contains).ifPresent(known -> atom.remove("participant"));
        });
        if (!atom.isEmpty()) {
            more.set("atom", atom);
        }
        return new Nodeset.Node(id, "I", text, "", wrapped(more));
    }

    /** Where a reference's words stand in its resource, if they stand there and the reference says nothing else. */
    private Optional<Excerpt> place(String id, JsonNode reference, Optional<String> participant) {
        Resource resource = resources.get(reference.path("resource").asText(""));
        if (resource == null || !reference.path("text").isTextual() || reference.size() > 3) {
            return Optional.empty();
        }
        Optional<Excerpt.Range> range = Excerpt.find(
                resource.text(),
                reference.path("text").textValue(),
                reference.path("offset").asLong(0));
        if (range.isEmpty()) {
            findings.add(Finding.warning(
                    ArguebufWriter.NOTATION + ".reference-astray",
                    "The words that atom " + Quoted.text(id) + " refers to don't stand in resource "
                            + Quoted.text(resource.id()) + " at its offset. The reference was kept as an extension."));
        }
        return range.map(r -> new Excerpt(id, resource.id(), r.start(), r.end(), participant));
    }

    private static Nodeset.Node scheme(String id, ObjectNode more, ObjectNode scheme) {
        for (SchemeEnums.Kind kind : SchemeEnums.KINDS) {
            JsonNode value = scheme.path(kind.member());
            if (value.isTextual()) {
                ObjectNode others = object().setAll(scheme);
                others.remove(kind.member());
                if (others.isEmpty()
                        || (others.size() == 1
                                && others.path("premiseDescriptors").isEmpty())) {
                    more.remove("scheme");
                } else {
                    more.set("scheme", others);
                }
                String called = SchemeEnums.name(kind.member(), value.textValue(), kind.type());
                return new Nodeset.Node(id, kind.type(), called, called, wrapped(more));
            }
        }
        String type = scheme.has("preference") ? "PA" : "";
        return new Nodeset.Node(id, type, SchemeNames.fallback(type), "", wrapped(more));
    }

    /** What an element says beyond a nodeset's members, in one member of its own, so that no name can clash. */
    private static ObjectNode wrapped(ObjectNode more) {
        ObjectNode wrapped = object();
        if (!more.isEmpty()) {
            wrapped.set(ArguebufWriter.NOTATION, more);
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
