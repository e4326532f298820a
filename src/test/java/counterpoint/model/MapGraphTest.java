package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class MapGraphTest {
    private static final Id P1 = Id.of("p1");
    private static final Id P2 = Id.of("p2");
    private static final Id I1 = Id.of("i1");
    private static final ArgumentMap SUPPORT = ArgumentMap.of(
            Id.of("m"),
            0,
            List.of(
                    new Proposition(P1, "Fares should go."),
                    new Proposition(P2, "Fares cost more than they bring."),
                    Inference.of(I1, List.of(P2), P1)));

    @Test
    void agreesWithAGraphBuiltFromScratch() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            assertAgrees(map.graph(), rebuilt(map));

            ArgumentMap changed = map.apply(RandomMaps.diff(map, seed));
            assertAgrees(changed.graph(), rebuilt(changed));
        });
    }

    @Test
    void givesAlgorithmsTheSameAnswers_asAGraphBuiltFromScratch() {
        Set<Boolean> cyclic = new HashSet<>();
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            Graph<Id, Link> rebuilt = rebuilt(map);

            Set<Id> cycles = new CycleDetector<>(map.graph()).findCycles();

            cyclic.add(!cycles.isEmpty());
            assertThat(cycles).isEqualTo(new CycleDetector<>(rebuilt).findCycles());
            assertThat(new ConnectivityInspector<>(map.graph()).connectedSets())
                    .containsExactlyInAnyOrderElementsOf(new ConnectivityInspector<>(rebuilt).connectedSets());
            assertThat(new KosarajuStrongConnectivityInspector<>(map.graph()).stronglyConnectedSets())
                    .containsExactlyInAnyOrderElementsOf(
                            new KosarajuStrongConnectivityInspector<>(rebuilt).stronglyConnectedSets());
        });
        if (Long.getLong("seed") == null) {
            assertThat(cyclic).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void runsArrowsAsInAif_whenAPremiseSupportsAConclusion() {
        assertThat(SUPPORT.graph().edgeSet())
                .containsExactlyInAnyOrder(new Link(P2, I1, "premise"), new Link(I1, P1, "conclusion"));
        assertThat(SUPPORT.graph().getEdge(P2, I1)).isEqualTo(new Link(P2, I1, "premise"));
        assertThat(SUPPORT.graph().getEdge(I1, P2)).isNull();
    }

    @Test
    void answersAsJGraphTSays_whenAVertexIsNotThere() {
        Graph<Id, Link> graph = SUPPORT.graph();
        Id stranger = Id.of("p9");

        assertThat(graph.getAllEdges(stranger, P1)).isNull();
        assertThat(graph.getAllEdges(P1, stranger)).isNull();
        assertThat(graph.getEdge(P1, stranger)).isNull();
        assertThat(graph.containsEdge(new Link(P1, stranger, "premise"))).isFalse();
        assertThat(graph.containsEdge(new Link(P2, I1, "attacker"))).isFalse();
        assertThatThrownBy(() -> graph.edgesOf(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Node p9 is not in this map. Ask containsVertex first.");
    }

    @Test
    void saysHowToChangeTheMap_whenSomebodyWantsToChangeTheGraph() {
        Graph<Id, Link> graph = SUPPORT.graph();

        assertThat(graph.getType().isModifiable()).isFalse();
        for (Runnable change : List.<Runnable>of(
                () -> graph.addVertex(Id.of("p9")),
                () -> graph.removeVertex(P1),
                () -> graph.addEdge(P1, P2),
                () -> graph.removeEdge(P2, I1),
                () -> graph.addEdge(P1, P2, new Link(P1, P2, "premise")),
                () -> graph.setEdgeWeight(new Link(P2, I1, "premise"), 2))) {
            assertThatThrownBy(change::run)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("A map's graph can't be changed. Apply a Diff to the map instead.");
        }
        assertThatThrownBy(() -> graph.vertexSet().remove(P1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.edgeSet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** The same structure without any help from {@link Entry#ends()}: each type of relation spelled out. */
    private static Graph<Id, Link> rebuilt(ArgumentMap map) {
        Graph<Id, Link> graph = new SimpleDirectedGraph<>(Link.class);
        map.all(Node.class).forEach(node -> graph.addVertex(node.id()));
        map.all(Inference.class).forEach(i -> {
            i.premises().forEach(premise -> connect(graph, premise, i.id(), "premise"));
            connect(graph, i.id(), i.conclusion(), "conclusion");
        });
        map.all(Conflict.class).forEach(c -> through(graph, c.attacker(), "attacker", c.id(), c.target(), "target"));
        map.all(Rephrase.class)
                .forEach(r -> through(graph, r.restatement(), "restatement", r.id(), r.original(), "original"));
        map.all(Answer.class)
                .forEach(a -> through(graph, a.proposition(), "proposition", a.id(), a.question(), "question"));
        map.all(Transition.class)
                .forEach(t -> through(graph, t.from(), "earlier locution", t.id(), t.to(), "later locution"));
        map.all(Illocution.class).forEach(y -> through(graph, y.anchor(), "anchor", y.id(), y.content(), "content"));
        return graph;
    }

    private static void through(Graph<Id, Link> graph, Id from, String in, Id relation, Id to, String out) {
        connect(graph, from, relation, in);
        connect(graph, relation, to, out);
    }

    private static void connect(Graph<Id, Link> graph, Id from, Id to, String role) {
        assertThat(graph.addEdge(from, to, new Link(from, to, role))).isTrue();
    }

    private static void assertAgrees(Graph<Id, Link> view, Graph<Id, Link> rebuilt) {
        assertThat(view.vertexSet()).isEqualTo(rebuilt.vertexSet());
        assertThat(view.edgeSet()).isEqualTo(rebuilt.edgeSet());
        for (Id vertex : rebuilt.vertexSet()) {
            assertThat(view.containsVertex(vertex)).isTrue();
            assertThat(view.incomingEdgesOf(vertex)).isEqualTo(rebuilt.incomingEdgesOf(vertex));
            assertThat(view.outgoingEdgesOf(vertex)).isEqualTo(rebuilt.outgoingEdgesOf(vertex));
            assertThat(view.edgesOf(vertex)).isEqualTo(rebuilt.edgesOf(vertex));
            assertThat(view.degreeOf(vertex)).isEqualTo(rebuilt.degreeOf(vertex));
            assertThat(view.inDegreeOf(vertex)).isEqualTo(rebuilt.inDegreeOf(vertex));
            assertThat(view.outDegreeOf(vertex)).isEqualTo(rebuilt.outDegreeOf(vertex));
        }
        for (Link link : rebuilt.edgeSet()) {
            assertThat(view.containsEdge(link)).isTrue();
            assertThat(view.getEdge(link.from(), link.to())).isEqualTo(link);
            assertThat(view.getAllEdges(link.from(), link.to())).containsExactly(link);
        }
    }
}
