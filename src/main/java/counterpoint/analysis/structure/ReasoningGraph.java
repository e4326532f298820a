package counterpoint.analysis.structure;

import counterpoint.analysis.Projection;
import counterpoint.analysis.structure.Structure.Central;
import counterpoint.analysis.structure.Structure.Component;
import counterpoint.analysis.structure.Structure.Contested;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** The propositions, inferences and conflicts of a map with the arrows between them: what bears on what. */
final class ReasoningGraph {
    private static final int MOST_CENTRAL = 20;
    private static final int MOST_CONTESTED = 50;

    private final ArgumentMap map;
    private final Graph<Id, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    private final List<Set<Id>> strong;

    private ReasoningGraph(ArgumentMap map) {
        this.map = map;
        map.all(Node.class).filter(Projection::isArgument).forEach(node -> graph.addVertex(node.id()));
        map.all(Inference.class).forEach(inference -> {
            inference.premises().forEach(premise -> graph.addEdge(premise, inference.id()));
            graph.addEdge(inference.id(), inference.conclusion());
        });
        map.all(Conflict.class).forEach(conflict -> {
            graph.addEdge(conflict.attacker(), conflict.id());
            graph.addEdge(conflict.id(), conflict.target());
        });
        strong = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    }

    static ReasoningGraph of(ArgumentMap map) {
        return new ReasoningGraph(map);
    }

    private boolean isClaim(Id node) {
        return map.find(node, Proposition.class).isPresent();
    }

    List<Component> components() {
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .map(nodes -> {
                            int claims =
                                    (int) nodes.stream().filter(this::isClaim).count();
                            Id first = nodes.stream()
                                    .filter(this::isClaim)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow();
                            return new Component(first, claims, nodes.size() - claims);
                        })
                        .sorted(Comparator.comparingInt(
                                        (Component component) -> -component.claims() - component.relations())
                                .thenComparing(Component::first))
                        .toList();
    }

    List<List<Id>> circles() {
        return strong.stream()
                .filter(nodes -> nodes.size() > 1)
                .map(nodes -> nodes.stream().sorted().toList())
                .sorted(Comparator.comparingInt((List<Id> nodes) -> -nodes.size())
                        .thenComparing(nodes -> nodes.get(0)))
                .toList();
    }

    /** A longest way through the map; of a circle only one node counts, because a way round it has no end. */
    List<Id> deepest() {
        Map<Id, Integer> part = new HashMap<>();
        Graph<Integer, DefaultEdge> condensed = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < strong.size(); i++) {
            condensed.addVertex(i);
            for (Id node : strong.get(i)) {
                part.put(node, i);
            }
        }
        for (DefaultEdge edge : graph.edgeSet()) {
            int from = part.getOrDefault(graph.getEdgeSource(edge), 0);
            int to = part.getOrDefault(graph.getEdgeTarget(edge), 0);
            if (from != to) {
                condensed.addEdge(from, to);
            }
        }
        int[] length = new int[strong.size()];
        int[] before = new int[strong.size()];
        int last = -1;
        for (TopologicalOrderIterator<Integer, DefaultEdge> order = new TopologicalOrderIterator<>(condensed);
                order.hasNext(); ) {
            int next = order.next();
            before[next] = -1;
            for (DefaultEdge edge : condensed.incomingEdgesOf(next)) {
                int source = condensed.getEdgeSource(edge);
                if (length[source] + 1 > length[next]) {
                    length[next] = length[source] + 1;
                    before[next] = source;
                }
            }
            last = last < 0 || length[next] > length[last] ? next : last;
        }
        List<Id> way = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            way.add(Collections.min(strong.get(i)));
        }
        Collections.reverse(way);
        return way;
    }

    long supports() {
        return map.all(Inference.class).count();
    }

    long attacks() {
        return map.all(Conflict.class).count();
    }

    List<Contested> contested() {
        return map.all(Proposition.class)
                .map(claim -> new Contested(
                        claim.id(),
                        map.referrers(claim.id(), Inference.class)
                                .filter(inference -> inference.conclusion().equals(claim.id()))
                                .count(),
                        map.referrers(claim.id(), Conflict.class)
                                .filter(conflict -> conflict.target().equals(claim.id()))
                                .count()))
                .filter(claim -> claim.supports() > 0 && claim.attacks() > 0)
                .sorted(Comparator.comparingLong((Contested claim) -> -claim.supports() - claim.attacks()))
                .limit(MOST_CONTESTED)
                .toList();
    }

    List<Central> central() {
        if (graph.vertexSet().isEmpty()) {
            return List.of();
        }
        Map<Id, Double> scores = new PageRank<>(graph).getScores();
        return scores.entrySet().stream()
                .filter(entry -> isClaim(entry.getKey()) && graph.inDegreeOf(entry.getKey()) > 0)
                .map(entry -> new Central(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Central::share).reversed().thenComparing(Central::claim))
                .limit(MOST_CENTRAL)
                .toList();
    }
}
