package counterpoint.format.xaif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.format.nodeset.NodesetToMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads xAIF and OVA3 files: a nodeset under {@code AIF}, and beside it the page, whose text marks the words of locutions
 * (docs/formats-aif.md).
 *
 * <p>The text may be a string or an object with {@code txt}. Positions of boxes ({@code OVA}) and all else that is no part of
 * the argument are kept in the extension {@code xaif:document}. O(size of the document).
 */
public final class XaifReader {
    private XaifReader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has no nodeset under {@code AIF}, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        if (json.root().path("AIF").isTextual()) {
            // Some services send the nodeset as a text that holds JSON.
            byte[] wrapped = json.root().path("AIF").textValue().getBytes(StandardCharsets.UTF_8);
            json.root()
                    .set(
                            "AIF",
                            JsonDocument.read(wrapped, name + " (the nodeset that is a text in it)")
                                    .root());
        }
        if (!(json.root().get("AIF") instanceof ObjectNode)) {
            throw new MalformedInputException(name + " has no object \"AIF\". An xAIF file has its nodeset there.");
        }
        OwnBlock.Found own = XaifWriter.BLOCK.take(
                json.root(), map -> XaifWriter.Page.of(map).json());
        List<Finding> findings = new ArrayList<>(json.findings(XaifWriter.NOTATION));
        findings.addAll(own.findings());
        if (own.map().isPresent()) {
            return new Read(own.map().get(), findings);
        }
        Read read = NodesetToMap.of(nodeset(json.root(), name));
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private static Nodeset nodeset(ObjectNode root, String name) {
        ObjectNode rest = root.objectNode().setAll(root);
        JsonNode aif = rest.remove("AIF");
        Nodeset nodeset = NodesetJson.read((ObjectNode) aif, XaifWriter.NOTATION, name);
        if (!nodeset.rest().isEmpty()) {
            rest.set("AIF", nodeset.rest());
        }
        return nodeset.in(rest, text(root).map(MarkedText::read));
    }

    private static Optional<String> text(ObjectNode root) {
        JsonNode text = root.path("text");
        JsonNode plain = text.isObject() ? text.path("txt") : text;
        return Optional.of(plain).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
