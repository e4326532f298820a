package counterpoint.format.carneades;

import counterpoint.format.FileName;
import counterpoint.format.Read;
import counterpoint.format.yaml.YamlDocument;
import counterpoint.format.yaml.YamlDocument.Content;
import counterpoint.model.MalformedInputException;
import java.util.List;

/**
 * Reads Carneades argument graphs (docs/formats-carneades.md): statements become claims, arguments inferences, undercutters
 * conflicts, issues questions whose positions attack one another. Weights, proof standards, assumptions, expected labels
 * and all else that a map has no place for are kept in extensions named {@code carneades:…}. O(size of the document, and
 * the squares of its issues' sizes).
 */
public final class CarneadesReader {
    /** What may stand at the top of a file. A file may have rules only, and what is assumed. */
    private static final List<String> PARTS = List.of(
            "statements",
            "arguments",
            "issues",
            "assumptions",
            "argument_schemes",
            "issue_schemes",
            "language",
            "tests",
            "labels",
            "meta");

    private CarneadesReader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't YAML, has no part of a Carneades file, or is too large
     */
    public static Read read(byte[] document, String name) {
        Content content = YamlDocument.read(document, name);
        if (PARTS.stream().noneMatch(part -> content.root().path(part).isContainerNode())) {
            throw new MalformedInputException(
                    name + " has no part of a Carneades file. Those are " + String.join(", ", PARTS) + ".");
        }
        return new Graph(content).read(new FileName(name).mapId());
    }
}
