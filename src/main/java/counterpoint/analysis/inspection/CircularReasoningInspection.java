package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Finds claims that support one another in a circle, so that the circle as a whole rests on nothing.
 *
 * <p>Reported once for each strongly connected component of the reasons (Gabow 2000, by JGraphT), with a shortest circle
 * through its first claim. O(nodes + ends of inferences).
 */
public final class CircularReasoningInspection implements Inspection {

    @Override
    public String code() {
        return "reasoning.circular";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        Graph<Id, DefaultEdge> reasons = reasons(map);
        return new GabowStrongConnectivityInspector<>(reasons)
                .stronglyConnectedSets().stream()
                        .filter(component -> component.size() > 1)
                        .map(component -> circle(map, reasons, component))
                        .sorted(Comparator.comparing((List<Id> circle) -> circle.get(0)))
                        .map(circle -> finding(map, circle))
                        .toList();
    }

    private static Graph<Id, DefaultEdge> reasons(ArgumentMap map) {
        Graph<Id, DefaultEdge> reasons = new SimpleDirectedGraph<>(DefaultEdge.class);
        map.all(Inference.class).forEach(inference -> {
            reasons.addVertex(inference.id());
            Stream.concat(inference.premises().stream(), Stream.of(inference.conclusion()))
                    .forEach(reasons::addVertex);
            inference.premises().forEach(premise -> reasons.addEdge(premise, inference.id()));
            reasons.addEdge(inference.id(), inference.conclusion());
        });
        return reasons;
    }

    /** A shortest circle through the component's first claim that starts there: claim, inference, claim, inference … */
    private static List<Id> circle(ArgumentMap map, Graph<Id, DefaultEdge> reasons, Set<Id> component) {
        Graph<Id, DefaultEdge> within = new AsSubgraph<>(reasons, component);
        Id first = component.stream()
                .filter(id -> isClaim(map, id))
                .sorted()
                .findFirst()
                .orElseThrow();
        BFSShortestPath<Id, DefaultEdge> search = new BFSShortestPath<>(within);
        var paths = search.getPaths(first);
        return within.incomingEdgesOf(first).stream()
                .map(within::getEdgeSource)
                .sorted()
                .map(last -> paths.getPath(last).getVertexList())
                .min(Comparator.comparingInt(Collection::size))
                .orElseThrow();
    }

    private Finding finding(ArgumentMap map, List<Id> circle) {
        List<Id> claims = circle.stream().filter(id -> isClaim(map, id)).toList();
        List<Id> inferences = new ArrayList<>(circle);
        inferences.removeAll(claims);
        Collections.sort(inferences);
        String way = Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                .map(Id::value)
                .collect(Collectors.joining(" → "));
        return Finding.warning(
                code(),
                "Claims " + Names.and(claims) + " support one another in a circle: " + way + ". Remove "
                        + (inferences.size() == 1 ? "" : "one of ") + Names.and(inferences)
                        + ", or give one of the claims a reason from outside the circle.",
                Stream.concat(claims.stream(), inferences.stream()).toArray(Id[]::new));
    }

    private static boolean isClaim(ArgumentMap map, Id id) {
        return map.find(id, Proposition.class).isPresent();
    }
}
