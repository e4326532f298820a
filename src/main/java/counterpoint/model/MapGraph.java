package counterpoint.model;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A map's structure as a JGraphT graph that can't be changed.
 *
 * <p>Idea: relations own their ends, so the arrows at a node are computed from the node itself and from the nodes that name
 * it; nothing is stored twice and a new revision of the map costs nothing here. Trade-off: a neighbourhood query allocates
 * its answer, and counting all edges walks the map once (then remembers it).
 */
final class MapGraph extends AbstractGraph<Id, Link> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .modifiable(false)
            .weighted(false)
            .build();

    private final ArgumentMap map;
    private @Nullable Set<Link> edges;

    MapGraph(ArgumentMap map) {
        this.map = map;
    }

    private Map<Id, Node> nodes() {
        return map.nodes();
    }

    private Stream<Link> linksOwnedBy(Node node) {
        return node.ends().stream().flatMap(end -> switch (end.flow()) {
            case INTO -> Stream.of(new Link(end.target(), node.id(), end.role()));
            case OUT_OF -> Stream.of(new Link(node.id(), end.target(), end.role()));
            case NONE -> Stream.of();
        });
    }

    private Stream<Link> linksAt(Id vertex) {
        Node node = nodes().get(vertex);
        if (node == null) {
            throw new IllegalArgumentException("Node " + vertex + " is not in this map. Ask containsVertex first.");
        }
        Stream<Link> fromOthers = map.referrers(vertex).stream()
                .map(nodes()::get)
                .filter(Node.class::isInstance)
                .flatMap(this::linksOwnedBy)
                .filter(link -> link.from().equals(vertex) || link.to().equals(vertex));
        return Stream.concat(linksOwnedBy(node), fromOthers);
    }

    private static Set<Link> collect(Stream<Link> links) {
        Set<Link> collected = new LinkedHashSet<>();
        links.forEach(collected::add);
        return Collections.unmodifiableSet(collected);
    }

    @Override
    public Set<Link> incomingEdgesOf(Id vertex) {
        return collect(linksAt(vertex).filter(link -> link.to().equals(vertex)));
    }

    @Override
    public Set<Link> outgoingEdgesOf(Id vertex) {
        return collect(linksAt(vertex).filter(link -> link.from().equals(vertex)));
    }

    @Override
    public Set<Link> edgesOf(Id vertex) {
        return collect(linksAt(vertex));
    }

    @Override
    public int degreeOf(Id vertex) {
        return edgesOf(vertex).size();
    }

    @Override
    public int inDegreeOf(Id vertex) {
        return incomingEdgesOf(vertex).size();
    }

    @Override
    public int outDegreeOf(Id vertex) {
        return outgoingEdgesOf(vertex).size();
    }

    @Override
    public @Nullable Set<Link> getAllEdges(Id source, Id target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        return linksBetween(source, target);
    }

    private Set<Link> linksBetween(Id source, Id target) {
        return collect(linksAt(source)
                .filter(link -> link.from().equals(source) && link.to().equals(target)));
    }

    @Override
    public @Nullable Link getEdge(Id source, Id target) {
        if (!containsVertex(source)) {
            return null;
        }
        return linksBetween(source, target).stream().findFirst().orElse(null);
    }

    @Override
    public boolean containsEdge(Link link) {
        return containsVertex(link.from())
                && linksBetween(link.from(), link.to()).contains(link);
    }

    @Override
    public boolean containsVertex(Id vertex) {
        return nodes().containsKey(vertex);
    }

    @Override
    public Set<Id> vertexSet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Id> iterator() {
                return nodes().keySet().iterator();
            }

            @Override
            public int size() {
                return nodes().size();
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Id id && nodes().containsKey(id);
            }
        };
    }

    @Override
    public Set<Link> edgeSet() {
        Set<Link> known = edges;
        if (known == null) {
            known = collect(nodes().values().stream().flatMap(this::linksOwnedBy));
            edges = known;
        }
        return known;
    }

    @Override
    public Id getEdgeSource(Link link) {
        return link.from();
    }

    @Override
    public Id getEdgeTarget(Link link) {
        return link.to();
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(Link link) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public @Nullable Supplier<Id> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Link> getEdgeSupplier() {
        return null;
    }

    @Override
    public Link addEdge(Id source, Id target) {
        throw fixed();
    }

    @Override
    public boolean addEdge(Id source, Id target, Link link) {
        throw fixed();
    }

    @Override
    public Id addVertex() {
        throw fixed();
    }

    @Override
    public boolean addVertex(Id vertex) {
        throw fixed();
    }

    @Override
    public Link removeEdge(Id source, Id target) {
        throw fixed();
    }

    @Override
    public boolean removeEdge(Link link) {
        throw fixed();
    }

    @Override
    public boolean removeVertex(Id vertex) {
        throw fixed();
    }

    @Override
    public void setEdgeWeight(Link link, double weight) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("A map's graph can't be changed. Apply a Diff to the map instead.");
    }
}
