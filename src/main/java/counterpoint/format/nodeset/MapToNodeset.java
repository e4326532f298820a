package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Participant;
import counterpoint.format.nodeset.Nodeset.Stray;
import counterpoint.format.nodeset.Nodeset.Utterance;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Link;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a nodeset of a map: its accepted nodes, the edges between them, and what {@link NodesetToMap} kept of the notation
 * the nodeset is meant for.
 *
 * <p>What was kept of a node holds only as long as it says the same as the map: the kept text of a relation whose scheme
 * was changed since is passed over. O(size of the map).
 */
public final class MapToNodeset {
    private final ArgumentMap map;
    private final String notation;
    private final Kept kept;
    private final Labels labels;
    private final Map<Id, String> nodeIds = new HashMap<>();
    private final List<Nodeset.Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();

    private MapToNodeset(ArgumentMap map, String notation) {
        this.map = map;
        this.notation = notation;
        this.kept = new Kept(map, notation);
        this.labels = new Labels(map::entry);
    }

    public static Nodeset of(ArgumentMap map, String notation) {
        return new MapToNodeset(map, notation).nodeset();
    }

    private Nodeset nodeset() {
        map.all(Node.class).forEach(node -> nodeIds.put(node.id(), originalId(node.id())));
        map.all(Speaker.class).forEach(speaker -> participants.add(participant(speaker)));
        for (Locution locution : inPageOrder()) {
            nodes.add(node(locution));
            utterances.add(utterance(locution));
        }
        map.all(Node.class).filter(node -> !(node instanceof Locution)).forEach(node -> nodes.add(node(node)));
        edges();
        unplaced();
        ObjectNode rest = kept.aboutMap(Keeping.DOCUMENT).stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseGet(Elements::object);
        return new Nodeset(
                notation,
                map.title(),
                nodes,
                edges,
                utterances,
                participants,
                Optional.empty(),
                strays,
                rest,
                List.of());
    }

    private List<Locution> inPageOrder() {
        return map.all(Locution.class)
                .sorted(Comparator.comparing(
                                (Locution locution) -> locution.spans().get(0))
                        .thenComparing(Locution::id))
                .toList();
    }

    private String originalId(Id id) {
        return kept.text(id, Keeping.NODE_ID).orElse(id.value());
    }

    private Participant participant(Speaker speaker) {
        return kept.json(speaker.id(), Keeping.PARTICIPANT)
                .flatMap(Elements::participant)
                .filter(p -> p.name().equals(speaker.name()) || p.name().isBlank())
                .orElseGet(() -> new Participant(speaker.id().value(), speaker.name(), Elements.object()));
    }

    private Utterance utterance(Locution locution) {
        return kept.json(locution.id(), Keeping.LOCUTION)
                .flatMap(Elements::utterance)
                .orElseGet(() -> new Utterance(
                        nodeId(locution.id()),
                        participant(map.get(locution.speaker(), Speaker.class)).id(),
                        Elements.object()));
    }

    private Nodeset.Node node(Node node) {
        String scheme = Labels.scheme(node);
        String text = labels.text(node);
        Optional<String> keptScheme = kept.text(node.id(), Keeping.SCHEME);
        Optional<String> keptText = kept.text(node.id(), Keeping.TEXT);
        if (saysTheSame(node, keptScheme.orElse(scheme), keptText.orElse(text))) {
            scheme = keptScheme.orElse(scheme);
            text = keptText.orElse(text);
        }
        return new Nodeset.Node(nodeId(node.id()), node.aifCode(), text, scheme, kept.members(node.id()));
    }

    /** Whether a node with this scheme and text would be read as what the map has. */
    private boolean saysTheSame(Node node, String scheme, String text) {
        if (node instanceof Inference inference) {
            return Entries.scheme(scheme, text).equals(inference.scheme());
        }
        if (node instanceof Conflict conflict) {
            return Entries.scheme(scheme, text).equals(conflict.scheme());
        }
        if (node instanceof Illocution illocution) {
            return (text.isBlank() ? scheme : text).equals(illocution.force().name())
                    || (text.isBlank() && scheme.isBlank());
        }
        if (node instanceof Locution locution) {
            return text.endsWith(labels.words(locution));
        }
        String own = labels.text(node);
        return isNamedOnly(node) || text.equals(own) || (text.isBlank() && own.equals(Labels.NO_TEXT));
    }

    /** Whether the map has nothing to say about a node's text. */
    private static boolean isNamedOnly(Node node) {
        return node.aifCode().equals("MA") || node.aifCode().equals("TA");
    }

    /** The edges of the map's graph: those with kept ids in the order they were kept in, then new ones. */
    private void edges() {
        Map<String, Link> links = new LinkedHashMap<>();
        map.graph().edgeSet().forEach(link -> links.put(nodeId(link.from()) + '\n' + nodeId(link.to()), link));
        Set<String> taken = new HashSet<>();
        for (JsonNode array : kept.aboutMap(Keeping.EDGES)) {
            array.forEach(json -> Elements.edge(json).ifPresent(edge -> {
                taken.add(edge.id());
                if (links.remove(edge.from() + '\n' + edge.to()) != null) {
                    edges.add(edge);
                }
            }));
        }
        kept.aboutMap("edge").forEach(json -> Elements.edge(json).ifPresent(edge -> taken.add(edge.id())));
        int next = 1;
        for (Link link : links.values()) {
            while (!taken.add(String.valueOf(next))) {
                next++;
            }
            edges.add(new Edge(String.valueOf(next), nodeId(link.from()), nodeId(link.to()), Elements.object()));
        }
    }

    private void unplaced() {
        put("node", json -> Elements.node(json).map(nodes::add));
        put("edge", json -> Elements.edge(json).map(edges::add));
        put(Keeping.LOCUTION, json -> Elements.utterance(json).map(utterances::add));
        put(Keeping.PARTICIPANT, json -> Elements.participant(json).map(participants::add));
        put("scheme", json -> Optional.empty());
    }

    private void put(String kind, Function<JsonNode, Optional<Boolean>> taken) {
        for (JsonNode json : kept.aboutMap(kind)) {
            if (taken.apply(json).isEmpty()) {
                strays.add(new Stray(kind, json));
            }
        }
    }

    private String nodeId(Id id) {
        return Optional.ofNullable(nodeIds.get(id))
                .orElseThrow(() -> new IllegalStateException("Node " + id + " is not in the graph of its map."));
    }
}
