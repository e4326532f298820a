package counterpoint.format.arguebuf;

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
import counterpoint.model.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes maps as arguebuf's JSON, so that its tools, which refuse what their schema doesn't know, read it
 * (docs/formats-arguebuf.md). The same map gives the same text. O(size of the map).
 */
public final class ArguebufWriter {
    static final String NOTATION = "arguebuf";
    static final OwnBlock BLOCK = OwnBlock.at(NOTATION, "/userdata");

    private static final Set<String> WITHOUT_PLACE = Set.of("L", "TA", "YA");

    private final ArgumentMap map;
    private final OriginalIds ids;
    private final Map<String, Said> said = new HashMap<>();

    private ArguebufWriter(ArgumentMap map) {
        this.map = map;
        this.ids = OriginalIds.of(map, NOTATION);
        map.all(counterpoint.model.Node.class)
                .filter(node -> node.aifCode().equals("I"))
                .forEach(node -> Said.of(map, node).ifPresent(place -> said.put(ids.of(node.id()), place)));
    }

    /** The graph with the whole map under {@code userdata}: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(JsonDocument.write(BLOCK.put(map, json(map))), Losses.of(map, Loss.Degree.HIDDEN));
    }

    /** The graph and nothing else. */
    public static Written writePlain(ArgumentMap map) {
        return new Written(JsonDocument.write(json(map)), Losses.of(map, Loss.Degree.GONE));
    }

    static ObjectNode json(ArgumentMap map) {
        return new ArguebufWriter(map).document();
    }

    private ObjectNode document() {
        Nodeset nodeset = MapToNodeset.of(map, NOTATION);
        ObjectNode json = object();
        ObjectNode nodes = json.putObject("nodes");
        ObjectNode edges = json.putObject("edges");
        ObjectNode resources = json.putObject("resources");
        ObjectNode participants = json.putObject("participants");
        json.putObject("analysts");
        json.put("schemaVersion", 1);
        json.putObject("userdata");
        Set<String> left = new HashSet<>();
        for (Nodeset.Node node : nodeset.nodes()) {
            if (WITHOUT_PLACE.contains(node.type())) {
                left.add(node.id());
            } else {
                nodes.set(node.id(), node(node));
            }
        }
        for (Nodeset.Edge edge : nodeset.edges()) {
            if (!left.contains(edge.from()) && !left.contains(edge.to())) {
                edges.set(edge.id(), edge(edge));
            }
        }
        map.all(Source.class).forEach(source -> resources.set(ids.of(source.id()), resource(source)));
        map.all(Speaker.class).forEach(speaker -> participants.putObject(ids.of(speaker.id())));
        nodeset.participants().forEach(participant -> participants.set(participant.id(), participant(participant)));
        roles(participants);
        nodeset.strays().forEach(stray -> stray(json, stray));
        nodeset.rest().properties().forEach(member -> {
            if (json.get(member.getKey()) instanceof ObjectNode known && member.getValue() instanceof ObjectNode more) {
                known.setAll(more);
            } else {
                json.set(member.getKey(), member.getValue());
            }
        });
        return json;
    }

    private static void stray(ObjectNode json, Nodeset.Stray stray) {
        if (json.get(stray.kind() + "s") instanceof ObjectNode group && stray.json() instanceof ObjectNode member) {
            group.setAll(member);
        }
    }

    private ObjectNode node(Nodeset.Node node) {
        ObjectNode more = more(node.rest());
        ObjectNode json = object();
        if (node.type().equals("I")) {
            json.set("atom", atom(node, more));
        } else {
            json.set("scheme", scheme(node, more));
        }
        more.remove("atom");
        more.remove("scheme");
        return json.setAll(more);
    }

    private ObjectNode atom(Nodeset.Node node, ObjectNode more) {
        ObjectNode atom = object().put("text", node.text());
        if (more.path("atom") instanceof ObjectNode kept) {
            atom.setAll(kept);
        }
        Said place = said.get(node.id());
        if (place != null) {
            Span span = place.locution().spans().get(0);
            ObjectNode reference = atom.putObject("reference");
            reference.put("resource", ids.of(span.source()));
            reference.put("offset", place.text().codePointCount(0, span.start()));
            reference.put("text", span.of(place.text()));
            if (!atom.has("participant")) {
                atom.put("participant", ids.of(place.locution().speaker()));
            }
        }
        return atom;
    }

    private static ObjectNode scheme(Nodeset.Node node, ObjectNode more) {
        ObjectNode scheme = object();
        for (SchemeEnums.Kind kind : SchemeEnums.KINDS) {
            if (kind.type().equals(node.type())) {
                String value = SchemeNames.id(node.scheme().isBlank() ? node.text() : node.scheme())
                        .flatMap(id -> SchemeEnums.of(kind.member(), id))
                        .orElse(SchemeEnums.DEFAULT);
                scheme.put(kind.member(), kind.member().toUpperCase(Locale.ROOT) + "_" + value);
                scheme.putArray("premiseDescriptors");
            }
        }
        if (more.path("scheme") instanceof ObjectNode kept) {
            scheme.setAll(kept);
        }
        return scheme;
    }

    private static ObjectNode edge(Nodeset.Edge edge) {
        return object().put("source", edge.from()).put("target", edge.to()).setAll(more(edge.rest()));
    }

    private ObjectNode resource(Source source) {
        ObjectNode json = object();
        json.put("text", source.text().orElse(""));
        json.put("title", source.title());
        source.url().ifPresent(url -> json.put("source", url));
        return json.setAll(ids.members(source.id()));
    }

    private static ObjectNode participant(Nodeset.Participant participant) {
        return object().put("name", participant.name()).setAll(more(participant.rest()));
    }

    private void roles(ObjectNode participants) {
        map.all(Speaker.class)
                .filter(speaker -> speaker.role() != Speaker.Role.OTHER)
                .forEach(speaker -> {
                    if (participants.get(ids.of(speaker.id())) instanceof ObjectNode json && !json.has("description")) {
                        json.put("description", role(speaker));
                    }
                });
    }

    static String role(Speaker speaker) {
        return speaker.role().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode more(ObjectNode rest) {
        ObjectNode more = object();
        rest.properties().forEach(member -> {
            if (member.getKey().equals(NOTATION) && member.getValue() instanceof ObjectNode wrapped) {
                more.setAll(wrapped.deepCopy());
            } else {
                more.set(member.getKey(), member.getValue());
            }
        });
        return more;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whether a claim's reference shows this locution. */
    static Set<Id> shown(ArgumentMap map) {
        Set<Id> shown = new HashSet<>();
        new ArguebufWriter(map).said.values().forEach(place -> {
            if (place.locution().spans().size() == 1) {
                shown.add(place.locution().id());
                shown.add(place.illocution().id());
            }
        });
        return shown;
    }
}
