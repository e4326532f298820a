package counterpoint.format.argdownjson;

import counterpoint.format.FileName;
import counterpoint.format.Read;
import counterpoint.format.argdown.map.DocumentToMap;
import counterpoint.format.json.JsonDocument;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the JSON export of the Argdown tools (docs/formats-argdown.md): it becomes the same map as the text it was made of,
 * without front matter and markup, which the export leaves out or gives without its source. O(size of the document).
 */
public final class ArgdownJsonReader {
    static final String NOTATION = "argdown-json";

    private ArgdownJsonReader() {}

    /**
     * The map in this export.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has neither statements nor arguments, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        if (!json.root().path("statements").isObject()
                && !json.root().path("arguments").isObject()) {
            throw new MalformedInputException(
                    name + " has neither an object \"statements\" nor \"arguments\". An Argdown export has both.");
        }
        List<Finding> findings = new ArrayList<>(json.findings(NOTATION));
        Export export = new Export(json.root(), findings);
        Read read = DocumentToMap.of(export.document(), "", new FileName(name).mapId());
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }
}
