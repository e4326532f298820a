package counterpoint.format.argdown.document;

import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Relation;
import counterpoint.format.argdown.document.ArgdownDocument.RelationType;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The relations of a text, each once; and what follows from arguments that turn out to be reconstructed: what they support
 * or attack, their main conclusion does, and what undercuts them undercuts their last inference.
 */
final class Relations {
    private record Edge(RelationType type, Thing from, Thing to) {
        Edge reversed() {
            return new Edge(type, to, from);
        }
    }

    private Set<Edge> edges = new LinkedHashSet<>();

    void add(RelationType type, Thing from, Thing to) {
        Edge edge = new Edge(type, from, to);
        if (type != RelationType.CONTRADICTORY || !edges.contains(edge.reversed())) {
            edges.add(edge);
        }
    }

    /** Moves relations of reconstructed arguments to what they are about. */
    @SuppressWarnings("ReferenceEquality") // things are equal only to themselves
    void settleStructures() {
        Set<Edge> settled = new LinkedHashSet<>();
        for (Edge edge : edges) {
            Thing from = edge.from.isReconstructed() ? edge.from.lastStage().statement() : edge.from;
            Thing to = edge.to;
            if (edge.type == RelationType.UNDERCUT && to.isReconstructed()) {
                to = to.lastStage().inference().orElse(to);
            }
            // An argument listed below its own conclusion supports it anyway.
            if (from == edge.from || from != to) {
                settled.add(new Edge(edge.type, from, to));
            }
        }
        edges = settled;
    }

    /** Reads support as entailment and attack as contrariety, which is symmetric, wherever statements are related. */
    void settleStrictly() {
        Set<Edge> settled = new LinkedHashSet<>();
        for (Edge edge : edges) {
            boolean logical = edge.from.family == Family.STATEMENT && edge.to.family == Family.STATEMENT;
            if (logical && edge.type == RelationType.SUPPORT) {
                settled.add(new Edge(RelationType.ENTAILS, edge.from, edge.to));
            } else if (logical && edge.type == RelationType.ATTACK) {
                Edge contrary = new Edge(RelationType.CONTRARY, edge.from, edge.to);
                if (!settled.contains(contrary.reversed())) {
                    settled.add(contrary);
                }
            } else {
                settled.add(edge);
            }
        }
        edges = settled;
    }

    /** Leaves out attacks on a reconstructed argument by what is already said to be against one of its premises. */
    void dropRedundant() {
        Map<Thing, Set<Thing>> opposed = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.from.family == Family.STATEMENT && edge.to.family == Family.STATEMENT) {
                boolean mutual = edge.type == RelationType.CONTRADICTORY || edge.type == RelationType.CONTRARY;
                if (mutual || edge.type == RelationType.ATTACK) {
                    opposed.computeIfAbsent(edge.from, t -> new HashSet<>()).add(edge.to);
                }
                if (mutual) {
                    opposed.computeIfAbsent(edge.to, t -> new HashSet<>()).add(edge.from);
                }
            }
        }
        edges.removeIf(edge -> edge.type == RelationType.ATTACK
                && edge.from.family == Family.STATEMENT
                && edge.to.family == Family.ARGUMENT
                && edge.to.isReconstructed()
                && attacksPremise(edge, opposed.getOrDefault(edge.from, Set.of())));
    }

    private static boolean attacksPremise(Edge edge, Set<Thing> opposed) {
        return !opposed.isEmpty()
                && edge.to.stages.stream()
                        .anyMatch(stage -> stage.role() == Role.PREMISE && opposed.contains(stage.statement()));
    }

    List<Relation> list() {
        return edges.stream()
                .map(edge -> new Relation(edge.type, edge.from.end(), edge.to.end()))
                .toList();
    }
}
