package counterpoint.format.carneades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.FileName;
import counterpoint.format.Read;
import counterpoint.format.yaml.YamlDocument;
import counterpoint.model.MalformedInputException;

/**
 * Reads Carneades argument graphs (docs/formats-carneades.md): statements become claims, arguments inferences, undercutters
 * conflicts, issues questions whose positions attack one another. Weights, proof standards, assumptions, expected labels
 * and all else that a map has no place for are kept in extensions named {@code carneades:…}. O(size of the document, and
 * the squares of its issues' sizes).
 */
public final class CarneadesReader {
    private CarneadesReader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't YAML, has neither statements nor arguments, or is too large
     */
    public static Read read(byte[] document, String name) {
        ObjectNode root = YamlDocument.read(document, name);
        if (!isSet(root.path("statements")) && !isSet(root.path("arguments"))) {
            throw new MalformedInputException(
                    name + " has neither \"statements\" nor \"arguments\". A Carneades file has at least one of them.");
        }
        return new Graph(root).read(new FileName(name).mapId());
    }

    private static boolean isSet(JsonNode node) {
        return node.isContainerNode();
    }
}
