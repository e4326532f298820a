package counterpoint.format.xaif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.format.nodeset.NodesetToMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of OVA 2, in which edges hold whole nodes as their ends (docs/formats-aif.md).
 *
 * <p>Boxes' places, colours and dates are kept in extensions named {@code ova:…}; the copies of nodes inside edges are not,
 * as only their ids matter. There is no writer: OVA 3 reads xAIF. O(size of the document).
 */
public final class Ova2Reader {
    private static final String NOTATION = "ova";

    private Ova2Reader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has no nodes with {@code id}, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        ObjectNode root = json.root();
        if (!isOva2(root)) {
            throw new MalformedInputException(
                    name + " is no file of OVA 2. Such a file has \"nodes\" with an \"id\" and"
                            + " \"edges\" with \"from\" and \"to\".");
        }
        renameAll(root, "nodes", Ova2Reader::renameNode);
        renameAll(root, "edges", Ova2Reader::renameEdge);
        renameAll(root, "participants", participant -> rename(participant, "id", "participantID"));
        Nodeset nodeset = NodesetJson.read(root, NOTATION, name);
        Optional<Nodeset.Page> page = Optional.of(root.path("analysis").path("txt"))
                .filter(JsonNode::isTextual)
                .map(text -> MarkedText.read(text.textValue()));
        Read read = NodesetToMap.of(nodeset.in(nodeset.rest(), page));
        List<Finding> findings = new ArrayList<>(json.findings(NOTATION));
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private static boolean isOva2(ObjectNode root) {
        return root.path("nodes").path(0).has("id")
                || root.path("edges").path(0).path("from").isObject()
                || root.has("analysis");
    }

    private interface Renaming {
        void apply(ObjectNode element);
    }

    private static void renameAll(ObjectNode root, String key, Renaming renaming) {
        if (root.get(key) instanceof ArrayNode array) {
            array.forEach(element -> {
                if (element instanceof ObjectNode object) {
                    renaming.apply(object);
                }
            });
        }
    }

    /** A node's {@code scheme} is a number; its text is the scheme's name. */
    private static void renameNode(ObjectNode node) {
        rename(node, "id", "nodeID");
        if (node.path("scheme").asText().equals("0")) {
            node.remove("scheme");
        }
        rename(node, "scheme", "schemeID");
    }

    private static void renameEdge(ObjectNode edge) {
        rename(edge, "id", "edgeID");
        for (String end : List.of("from", "to")) {
            JsonNode node = edge.path(end);
            JsonNode id = node.isObject() ? node.path("id") : node;
            if (id.isValueNode()) {
                edge.remove(end);
                edge.set(end + "ID", id);
            }
        }
    }

    private static void rename(ObjectNode object, String from, String to) {
        if (object.has(from) && !object.has(to)) {
            object.set(to, object.remove(from));
        }
    }
}
