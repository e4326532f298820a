package counterpoint.format.nodeset;

import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which nodes of a nodeset can stand in a map, and by which edges.
 *
 * <p>Idea: suppose that every node of a known type can, then drop each relation that lacks an end of the right kind, and
 * look again at its neighbours, until nothing changes. So attacks that attack one another stay, and a relation that hangs
 * on a half one falls with it. Of several edges that could fill the same place the first one in the document does. O(nodes
 * + edges).
 */
final class Structure {

    /** The edges by which a relation gets its ends. */
    record Ends(List<Edge> in, Edge out) {}

    private static final Set<String> RELATIONS = Set.of("RA", "CA", "MA", "TA", "YA");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final Map<String, List<Edge>> outOf = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private final Set<String> questions = new HashSet<>();
    private final Map<String, Ends> ends = new HashMap<>();

    Structure(Nodeset nodeset) {
        nodeset.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        for (Edge edge : nodeset.edges()) {
            if (!edge.from().equals(edge.to()) && nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                outOf.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
                into.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
            }
        }
        nodes.values().stream().filter(this::mayStand).map(Node::id).forEach(standing::add);
        dropHalfRelations();
        nodes.values().stream().filter(this::isAsked).map(Node::id).forEach(questions::add);
    }

    /** The first node with each id, in the order of the document. */
    Map<String, Node> nodes() {
        return nodes;
    }

    boolean stands(String id) {
        return standing.contains(id);
    }

    boolean isQuestion(String id) {
        return questions.contains(id);
    }

    /** The ends of a relation that stands. */
    Ends ends(String id) {
        return Optional.ofNullable(ends.get(id))
                .orElseThrow(() -> new IllegalStateException("Node " + id + " is no relation with ends."));
    }

    /** Names of the YA nodes that lead to this one. */
    List<String> forcesOn(String id) {
        return from(id).stream()
                .filter(node -> node.type().equals("YA"))
                .map(Structure::force)
                .toList();
    }

    /** What a YA node is called. */
    static String force(Node node) {
        String named = node.text().isBlank() ? node.scheme() : node.text();
        return named.isBlank() ? SchemeNames.fallback("YA") : named;
    }

    private boolean mayStand(Node node) {
        return switch (node.type()) {
            case "I", "RA", "CA", "MA", "TA", "YA" -> true;
            case "L" -> !node.text().isBlank();
            default -> false;
        };
    }

    private void dropHalfRelations() {
        Deque<String> doubtful = new ArrayDeque<>(standing);
        while (!doubtful.isEmpty()) {
            String id = doubtful.poll();
            Node node = nodes.get(id);
            if (node == null || !standing.contains(id) || !RELATIONS.contains(node.type())) {
                continue;
            }
            Optional<Ends> found = find(node);
            if (found.isPresent()) {
                ends.put(id, found.get());
            } else {
                standing.remove(id);
                ends.remove(id);
                from(id).forEach(neighbour -> doubtful.add(neighbour.id()));
                to(id).forEach(neighbour -> doubtful.add(neighbour.id()));
            }
        }
    }

    private Optional<Ends> find(Node node) {
        return switch (node.type()) {
            case "RA" -> inference(node.id());
            case "CA" -> pair(node.id(), Set.of("I"), Set.of("I", "RA", "CA"));
            case "MA" -> pair(node.id(), Set.of("I"), Set.of("I"));
            case "TA" -> pair(node.id(), Set.of("L"), Set.of("L"));
            default -> pair(node.id(), Set.of("L", "TA"), Set.of("I", "L", "RA", "CA", "MA"));
        };
    }

    private Optional<Ends> inference(String id) {
        return first(outOf, id, edge -> is(edge.to(), Set.of("I"))).flatMap(out -> {
            Set<String> seen = new HashSet<>(Set.of(out.to()));
            List<Edge> premises = into.getOrDefault(id, List.of()).stream()
                    .filter(edge -> is(edge.from(), Set.of("I")) && seen.add(edge.from()))
                    .toList();
            return premises.isEmpty() ? Optional.empty() : Optional.of(new Ends(premises, out));
        });
    }

    private Optional<Ends> pair(String id, Set<String> fromTypes, Set<String> toTypes) {
        return first(into, id, edge -> is(edge.from(), fromTypes))
                .flatMap(in -> first(
                                outOf,
                                id,
                                edge -> is(edge.to(), toTypes) && !edge.to().equals(in.from()))
                        .map(out -> new Ends(List.of(in), out)));
    }

    private boolean is(String id, Set<String> types) {
        Node node = nodes.get(id);
        return node != null && standing.contains(id) && types.contains(node.type());
    }

    private static Optional<Edge> first(Map<String, List<Edge>> edges, String id, Predicate<Edge> wanted) {
        return edges.getOrDefault(id, List.of()).stream().filter(wanted).findFirst();
    }

    /** A question is only asked: nobody asserts it, and it is neither premise nor conclusion, attacker nor target. */
    private boolean isAsked(Node node) {
        if (!node.type().equals("I") || node.text().isBlank()) {
            return false;
        }
        List<Node> forces = from(node.id()).stream()
                .filter(n -> n.type().equals("YA")
                        && from(n.id()).stream().anyMatch(a -> a.type().equals("L")))
                .toList();
        return !forces.isEmpty()
                && forces.stream().allMatch(f -> force(f).endsWith("Questioning"))
                && from(node.id()).stream().noneMatch(Structure::argues)
                && to(node.id()).stream().noneMatch(Structure::argues);
    }

    private static boolean argues(Node node) {
        return node.type().equals("RA") || node.type().equals("CA");
    }

    private List<Node> from(String id) {
        return into.getOrDefault(id, List.of()).stream()
                .flatMap(edge -> Optional.ofNullable(nodes.get(edge.from())).stream())
                .toList();
    }

    private List<Node> to(String id) {
        return outOf.getOrDefault(id, List.of()).stream()
                .flatMap(edge -> Optional.ofNullable(nodes.get(edge.to())).stream())
                .toList();
    }
}
