package counterpoint.format.nodeset;

import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import counterpoint.format.nodeset.Nodeset.Stray;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The findings of reading a nodeset: everything that was kept without having a place in the map, and why. */
final class Remarks {
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Set<String> TYPES = Set.of("I", "L", "RA", "CA", "MA", "TA", "YA");
    private static final String KEPT = " It was kept as an extension.";

    private final String notation;
    private final List<Finding> findings;
    private int textsWithEntities;

    Remarks(Nodeset nodeset) {
        this.notation = nodeset.notation();
        this.findings = new ArrayList<>(nodeset.findings());
    }

    void unplaced(Node node) {
        String name = "Node " + Quoted.text(node.id());
        if (!TYPES.contains(node.type())) {
            warn("node-type", name + " is of type " + Quoted.text(node.type()) + ", which maps don't have." + KEPT);
        } else if (node.type().equals("L")) {
            warn("node-text", name + " (L) has no text, so nobody says anything there." + KEPT);
        } else {
            warn(
                    "node-half",
                    name + " (" + node.type() + ") lacks " + missing(node.type()) + "." + KEPT
                            + " Add the missing edge to make it count.");
        }
    }

    private static String missing(String type) {
        return switch (type) {
            case "RA" -> "a premise or a conclusion";
            case "CA" -> "an attacker or something it attacks";
            case "MA" -> "a restatement or an original";
            case "TA" -> "an earlier or a later locution";
            default -> "an anchor or a content";
        };
    }

    void unplaced(Edge edge, Structure structure, boolean saidAlready) {
        String name = "Edge " + (edge.id().isEmpty() ? "" : Quoted.text(edge.id()) + " ") + "from "
                + end(edge.from(), structure) + " to " + end(edge.to(), structure);
        if (!structure.nodes().containsKey(edge.from()) || !structure.nodes().containsKey(edge.to())) {
            warn("edge-dangling", name + " has an end that is not in the file." + KEPT);
        } else if (edge.from().equals(edge.to())) {
            warn("edge-loop", name + " leads back to where it starts." + KEPT);
        } else if (saidAlready) {
            warn("edge-repeated", name + " says again what another edge says." + KEPT);
        } else if (structure.stands(edge.from()) && structure.stands(edge.to())) {
            warn(
                    "edge-unplaced",
                    name + " joins nodes in a way that has no meaning in a map, or takes an end that is" + " taken."
                            + KEPT);
        } else {
            warn("edge-unplaced", name + " belongs to a node that has no place in the map." + KEPT);
        }
    }

    private static String end(String id, Structure structure) {
        Node node = structure.nodes().get(id);
        return Quoted.text(id) + (node == null ? "" : " (" + node.type() + ")");
    }

    void repeated(String kind, String id) {
        warn(
                kind + "-repeated",
                "The id " + Quoted.text(id) + " names two " + kind
                        + "s. The first has it; the second was kept as an extension.");
    }

    void strayUtterance(String node, boolean repeated) {
        warn(
                "locution-stray",
                "The locution of node " + Quoted.text(node)
                        + (repeated ? " is there twice." : " is about no L node with text.") + KEPT);
    }

    void stray(Stray stray) {
        warn(
                stray.kind() + "-malformed",
                (stray.kind().equals("edge") ? "An " : "A ") + stray.kind() + " can't be read: "
                        + Quoted.text(stray.json().toString()) + "." + KEPT);
    }

    void wording(Node node) {
        if (node.type().equals("I") && node.text().isBlank()) {
            warn(
                    "text-missing",
                    "Node " + Quoted.text(node.id()) + " (I) has no text. It reads " + Labels.NO_TEXT + ".");
        }
        if (ENTITY.matcher(node.text()).find()) {
            textsWithEntities++;
        }
    }

    List<Finding> findings() {
        if (textsWithEntities > 0) {
            findings.add(Finding.info(
                    notation + ".entities",
                    textsWithEntities
                            + " texts hold character references such as \"&amp;\". They were kept as they are."));
        }
        return findings;
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(notation + "." + code, message));
    }
}
