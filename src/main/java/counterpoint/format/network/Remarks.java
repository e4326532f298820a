package counterpoint.format.network;

import counterpoint.format.network.Network.Arrow;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a person should know about how a network was read. */
final class Remarks {
    private final String notation;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> kept = new TreeMap<>();

    Remarks(String notation) {
        this.notation = notation;
    }

    /** Everything remarked so far; what was kept comes last, each name once. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        kept.forEach((name, times) -> all.add(Finding.info(
                code("attribute-kept"),
                "Attribute " + shown(name) + " (" + times + " times) means nothing to a map. It was kept as an"
                        + " extension.")));
        return all;
    }

    void kept(String name) {
        kept.merge(name, 1, Integer::sum);
    }

    void changed() {
        findings.add(
                Finding.info(
                        code("changed"),
                        "The file was changed since Counterpoint wrote it. What was changed was read anew; the rest is as it was."));
    }

    void gone(Entry entry) {
        warn("gone", "The file no longer has " + entry.type() + " " + entry.id() + ", so the map has it no longer.");
    }

    void proposalChanged(String vertex) {
        warn(
                "proposal-changed",
                "Node " + shown(vertex) + " is only proposed. Its change was left aside: accept it first.");
    }

    void doubled(String vertex) {
        warn(
                "node-repeated",
                "Node " + shown(vertex) + " is there more than once. The first was read, others kept aside.");
    }

    void dangling(Arrow arrow) {
        warn("edge-dangling", name(arrow) + " has an end that isn't in the file. It was kept as an extension.");
    }

    void unknown(Arrow arrow) {
        warn(
                "edge-unknown",
                name(arrow)
                        + " doesn't say whether it supports or attacks. It was kept as an extension; write \"supports\""
                        + " or \"attacks\" as its relation.");
    }

    void senseless(Arrow arrow, String why) {
        warn("edge-senseless", name(arrow) + " can't be a relation: " + why + " It was kept as an extension.");
    }

    void half(String vertex, String type) {
        warn(
                "node-half",
                "Node " + shown(vertex) + " is of type " + type
                        + ", but lacks what such a node needs around it. It was kept as an extension.");
    }

    void dropped(Entry entry, Id missing) {
        findings.add(Finding.warning(
                code("gone"),
                "What " + entry.type() + " " + entry.id() + " is about, " + missing
                        + ", is gone, so it was left out."));
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(code(code), message));
    }

    private String code(String local) {
        return notation + "." + local;
    }

    private static String name(Arrow arrow) {
        return "Edge " + (arrow.id().isEmpty() ? "" : shown(arrow.id()) + " ") + "from " + shown(arrow.from()) + " to "
                + shown(arrow.to());
    }

    private static String shown(String text) {
        return text.length() > 80 ? "\"" + text.substring(0, 79) + "…\"" : "\"" + text + "\"";
    }
}
