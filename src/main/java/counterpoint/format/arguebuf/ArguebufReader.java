package counterpoint.format.arguebuf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.excerpt.ExcerptsToMap;
import counterpoint.format.excerpt.OriginalIds;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.NodesetToMap;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads arguebuf's JSON (docs/formats-arguebuf.md).
 *
 * <p>Atoms become claims, schemes become relations, an atom's reference becomes a locution on the resource's text. Whatever
 * a map has no place for is kept in extensions named {@code arguebuf:…}, so that {@link ArguebufWriter} writes it again. A
 * file that Counterpoint wrote, and nobody changed since, gives back the very map. O(size of the document).
 */
public final class ArguebufReader {
    private ArguebufReader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has no object of nodes, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        ObjectNode root = json.root();
        if (!(root.get("nodes") instanceof ObjectNode)) {
            throw new MalformedInputException(
                    name + " has no object \"nodes\". An arguebuf file has its nodes there, by their ids.");
        }
        OwnBlock.Found own = ArguebufWriter.BLOCK.take(root, ArguebufWriter::json);
        List<Finding> findings = new ArrayList<>(json.findings(ArguebufWriter.NOTATION));
        findings.addAll(own.findings());
        if (own.map().isPresent()) {
            return new Read(own.map().get(), findings);
        }
        Elements elements = new Elements(root, name);
        Read atoms = NodesetToMap.of(elements.nodeset());
        Read read = ExcerptsToMap.add(
                withRoles(atoms, elements.roles()), ArguebufWriter.NOTATION, elements.resources(), elements.excerpts());
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private static Read withRoles(Read read, Map<String, Speaker.Role> roles) {
        if (roles.isEmpty()) {
            return read;
        }
        OriginalIds ids = OriginalIds.of(read.map(), ArguebufWriter.NOTATION);
        Function<Entry, Entry> named = entry -> entry instanceof Speaker speaker
                ? new Speaker(
                        speaker.id(), speaker.name(), roles.getOrDefault(ids.of(speaker.id()), Speaker.Role.OTHER))
                : entry;
        List<Entry> entries = read.map().entries().stream().map(named).collect(Collectors.toList());
        return new Read(ArgumentMap.of(read.map().id(), read.map().revision(), entries), read.findings());
    }

    /** The role that a participant's description names, in one word. */
    static boolean isRole(JsonNode description) {
        return description.isTextual()
                && List.of("interviewer", "interviewee", "commenter").contains(description.textValue());
    }

    static Speaker.Role role(JsonNode description) {
        return Speaker.Role.valueOf(description.textValue().toUpperCase(Locale.ROOT));
    }
}
