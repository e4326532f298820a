package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import counterpoint.model.ArgumentMap;
import counterpoint.model.CounterpointException;
import counterpoint.model.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The member {@code counterpoint} by which a map travels whole inside a file of another notation.
 *
 * <p>It is believed only while the rest of the file is what Counterpoint would write for that map; once another tool has
 * changed the file, the file is right and the member is outdated. Cost: the map is written twice, and once more to check.
 */
public final class OwnBlock {
    private static final String KEY = "counterpoint";

    private final JsonPointer host;
    private final String notation;

    private OwnBlock(String notation, String host) {
        this.notation = notation;
        this.host = JsonPointer.compile(host);
    }

    /** For documents of this notation, as a member of the object at this JSON pointer; the empty pointer is the document. */
    public static OwnBlock at(String notation, String host) {
        return new OwnBlock(notation, host);
    }

    /** A map found in a document, if it may be believed, and what there is to say about it. */
    public record Found(Optional<ArgumentMap> map, List<Finding> findings) {}

    /** Adds the map to its document. */
    public ObjectNode put(ArgumentMap map, ObjectNode document) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            MapJsonWriter.write(map, List.of(), json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        if (document.at(host) instanceof ObjectNode object) {
            object.putRawValue(
                    KEY, new RawValue(json.toString(StandardCharsets.UTF_8).strip()));
        }
        return document;
    }

    /**
     * Takes the map out of a document.
     *
     * @param rewrite makes the document of a map, without this member
     */
    public Found take(ObjectNode document, Function<ArgumentMap, ObjectNode> rewrite) {
        if (!(document.at(host) instanceof ObjectNode object) || !object.has(KEY)) {
            return new Found(Optional.empty(), List.of());
        }
        JsonNode block = object.remove(KEY);
        try {
            byte[] json = JsonDocument.write(block instanceof ObjectNode own ? own : object.objectNode())
                    .getBytes(StandardCharsets.UTF_8);
            ArgumentMap map =
                    MapJsonReader.read(json, "The member \"counterpoint\"").map();
            if (rewrite.apply(map).equals(document)) {
                return new Found(Optional.of(map), List.of());
            }
            return refused(
                    "The file was changed since Counterpoint wrote it, so its member \"counterpoint\", which still"
                            + " says how it was, was left aside.");
        } catch (CounterpointException unreadable) {
            return refused(
                    "The member \"counterpoint\" was left aside, as it can't be read. " + unreadable.getMessage());
        }
    }

    private Found refused(String message) {
        return new Found(Optional.empty(), List.of(Finding.warning(notation + ".block-left-aside", message)));
    }
}
