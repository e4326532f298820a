package counterpoint.format.network;

import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.format.network.Network.Vertex;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Link;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a network of a map: every node a vertex, arrows as in AIF (premise → inference → conclusion, attacker → conflict →
 * target), pending proposals included and marked {@code proposed}. Whatever was kept of this notation when the map was read
 * is there again. O(size of the map).
 */
public final class MapToNetwork {
    static final String LABEL = "label";
    static final String TYPE = "type";
    static final String AIF = "aif";
    static final String SCHEME = "scheme";
    static final String FORCE = "force";
    static final String SPEAKER = "speaker";
    static final String SPEAKERS = "speakers";
    static final String TAGS = "tags";
    static final String STATUS = "status";
    static final String PROPOSED = "proposed";
    static final String TITLE = "title";
    static final String REVISION = "revision";
    static final String ROLE = "role";

    /** Names of vertex attributes that belong to Counterpoint, in the order in which they are written. */
    public static final List<String> ATTRIBUTES =
            List.of(LABEL, TYPE, AIF, SCHEME, FORCE, SPEAKER, SPEAKERS, TAGS, STATUS);

    static final String BETWEEN = "; ";
    static final String VERTEX = "vertex";
    static final String EDGE = "edge";

    private final ArgumentMap accepted;
    private final ArgumentMap map;
    private final String prefix;
    private final Map<Id, List<Extension>> about = new HashMap<>();

    private MapToNetwork(ArgumentMap map, String notation) {
        this.accepted = map;
        this.map = map.supposingPending();
        this.prefix = notation + ":";
        this.map
                .all(Extension.class)
                .forEach(extension -> extension
                        .about()
                        .ifPresent(id -> about.computeIfAbsent(id, i -> new ArrayList<>(2))
                                .add(extension)));
    }

    /**
     * The network of a map.
     *
     * @param notation what extensions are called that were kept of this notation
     */
    public static Network of(ArgumentMap map, String notation) {
        return new MapToNetwork(map, notation).network();
    }

    /** The network with the whole map inside, so that {@link NetworkToMap} gives it back. */
    public static Network whole(ArgumentMap map, String notation) {
        return of(map, notation).with(OwnMap.text(map));
    }

    private Network network() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(TITLE, map.title());
        attributes.put(REVISION, Long.toString(map.revision()));
        aboutMap()
                .filter(extension ->
                        !name(extension).equals(VERTEX) && !name(extension).equals(EDGE))
                .forEach(extension -> attributes.putIfAbsent(name(extension), extension.value()));
        List<Vertex> vertices = new ArrayList<>();
        map.all(Node.class).forEach(node -> vertices.add(new Vertex(node.id().value(), attributes(node))));
        kept(VERTEX).flatMap(text -> Network.vertex(text).stream()).forEach(vertices::add);
        List<Arrow> arrows = new ArrayList<>();
        for (Link link : map.graph().edgeSet()) {
            arrows.add(new Arrow(
                    "e" + (arrows.size() + 1),
                    link.from().value(),
                    link.to().value(),
                    Direction.DIRECTED,
                    Map.of(ROLE, link.role())));
        }
        kept(EDGE).flatMap(text -> Network.arrow(text).stream()).forEach(arrows::add);
        return new Network(map.id().value(), attributes, vertices, arrows, Optional.empty());
    }

    private Stream<Extension> aboutMap() {
        return map.all(Extension.class)
                .filter(extension -> extension.about().isEmpty())
                .filter(this::isOfNotation);
    }

    private Stream<String> kept(String name) {
        return aboutMap().filter(extension -> name(extension).equals(name)).map(Extension::value);
    }

    private boolean isOfNotation(Extension extension) {
        return extension.name().startsWith(prefix);
    }

    private String name(Extension extension) {
        return extension.name().substring(prefix.length());
    }

    private Map<String, String> attributes(Node node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(LABEL, label(node));
        attributes.put(TYPE, node.type());
        attributes.put(AIF, node.aifCode());
        scheme(node).ifPresent(scheme -> attributes.put(SCHEME, scheme));
        if (node instanceof Illocution illocution) {
            attributes.put(FORCE, illocution.force().name());
        }
        List<String> speakers = speakers(node);
        if (!speakers.isEmpty()) {
            attributes.put(SPEAKER, speakers.get(0));
        }
        if (speakers.size() > 1) {
            attributes.put(SPEAKERS, String.join(BETWEEN, speakers));
        }
        List<Extension> extensions = about.getOrDefault(node.id(), List.of());
        String tags = extensions.stream()
                .filter(extension -> extension.name().equals(Extension.TAG))
                .map(Extension::value)
                .collect(Collectors.joining(BETWEEN));
        if (!tags.isEmpty()) {
            attributes.put(TAGS, tags);
        }
        attributes.put(STATUS, accepted.contains(node.id()) ? "accepted" : PROPOSED);
        extensions.stream()
                .filter(this::isOfNotation)
                .forEach(extension -> attributes.putIfAbsent(name(extension), extension.value()));
        return attributes;
    }

    static Optional<String> scheme(Node node) {
        if (node instanceof Inference inference) {
            return inference.scheme();
        }
        return node instanceof Conflict conflict ? conflict.scheme() : Optional.empty();
    }

    private String label(Node node) {
        if (node instanceof Proposition proposition) {
            return proposition.text();
        } else if (node instanceof Question question) {
            return question.text();
        } else if (node instanceof Locution locution) {
            return map.get(locution.speaker(), Speaker.class).name() + ": " + words(locution);
        } else if (node instanceof Illocution illocution) {
            return illocution.force().name();
        } else if (node instanceof Inference) {
            return "supports";
        } else if (node instanceof Conflict conflict) {
            return map.isUndercut(conflict) ? "undercuts" : "attacks";
        }
        return switch (node.type()) {
            case "rephrase" -> "says again";
            case "answer" -> "answers";
            default -> "replies to";
        };
    }

    private String words(Locution locution) {
        Source source = map.get(locution.source(), Source.class);
        return locution.spans().stream()
                .map(span -> source.text()
                        .map(span::of)
                        .orElseGet(() -> "(" + source.title() + ", " + span.start() + "–" + span.end() + ")"))
                .collect(Collectors.joining(" … "));
    }

    private List<String> speakers(Node node) {
        Stream<Locution> said = node instanceof Locution locution
                ? Stream.of(locution)
                : node instanceof Proposition || node instanceof Question
                        ? map.referrers(node.id(), Illocution.class)
                                .flatMap(illocution -> map.find(illocution.anchor(), Locution.class).stream())
                        : Stream.of();
        return said.map(Locution::speaker)
                .distinct()
                .map(speaker -> map.get(speaker, Speaker.class).name())
                .toList();
    }
}
