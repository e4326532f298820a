package counterpoint.format.aif;

import counterpoint.format.Read;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.format.nodeset.NodesetToMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads AIF nodesets as AIFdb serves them (docs/formats-aif.md).
 *
 * <p>Whatever a map has no place for is kept in extensions named {@code aif:…} and reported, so that {@link AifWriter} writes
 * every node and edge again. A file that Counterpoint wrote, and nobody changed since, gives back the very map. O(size of
 * the document).
 */
public final class AifReader {
    private AifReader() {}

    /**
     * The map in this nodeset.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has neither nodes nor edges, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        OwnBlock.Found own = AifWriter.BLOCK.take(json.root(), AifWriter::json);
        List<Finding> findings = new ArrayList<>(json.findings(AifWriter.NOTATION));
        findings.addAll(own.findings());
        if (own.map().isPresent()) {
            return new Read(own.map().get(), findings);
        }
        Read read = NodesetToMap.of(NodesetJson.read(json.root(), AifWriter.NOTATION, name));
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }
}
