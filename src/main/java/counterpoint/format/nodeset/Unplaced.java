package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The elements of a nodeset that became no entry of the map, and what edges say beyond their ends. */
final class Unplaced {
    private final Nodeset nodeset;
    private final Structure structure;
    private final Set<Edge> placed;

    /** The edges in {@code placed}, told apart by identity, are ends of relations. */
    Unplaced(Nodeset nodeset, Structure structure, Set<Edge> placed) {
        this.nodeset = nodeset;
        this.structure = structure;
        this.placed = placed;
    }

    void keep(Keeping keeping, Remarks remarks) {
        edges(keeping, remarks);
        Set<Node> first = Collections.newSetFromMap(new IdentityHashMap<>());
        first.addAll(structure.nodes().values());
        nodeset.nodes().stream().filter(node -> !first.contains(node)).forEach(node -> {
            remarks.repeated("node", node.id());
            keeping.aboutMap("node", Keeping.text(Elements.json(node)));
        });
        nodeset.strays().forEach(stray -> {
            remarks.stray(stray);
            keeping.aboutMap(stray.kind(), Keeping.text(stray.json()));
        });
        if (!nodeset.rest().isEmpty()) {
            keeping.aboutMap(Keeping.DOCUMENT, Keeping.text(nodeset.rest()));
        }
    }

    private void edges(Keeping keeping, Remarks remarks) {
        ArrayNode known = JsonNodeFactory.instance.arrayNode();
        Set<String> pairs = new HashSet<>();
        for (Edge edge : nodeset.edges()) {
            if (placed.contains(edge)) {
                pairs.add(pair(edge));
                if (!edge.id().isEmpty() || !edge.rest().isEmpty()) {
                    known.add(Elements.json(edge));
                }
            }
        }
        for (Edge edge : nodeset.edges()) {
            if (!placed.contains(edge)) {
                remarks.unplaced(edge, structure, pairs.contains(pair(edge)));
                keeping.aboutMap("edge", Keeping.text(Elements.json(edge)));
            }
        }
        if (!known.isEmpty()) {
            keeping.aboutMap(Keeping.EDGES, Keeping.text(known));
        }
    }

    private static String pair(Edge edge) {
        return edge.from() + '\n' + edge.to();
    }
}
