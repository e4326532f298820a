package counterpoint.format.sadface;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.excerpt.ExcerptsToMap;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.Claims;
import counterpoint.format.nodeset.NodesetToMap;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads SADFace, versions 0.1, 0.2 and 0.5 (docs/formats-sadface.md).
 *
 * <p>Atoms become claims, schemes and conflicts become relations, sources of atoms become locutions on their resources'
 * texts. What a map has no place for, such as groups, is kept in extensions named {@code sadface:…}. A file that
 * Counterpoint wrote, and nobody changed since, gives back the very map. O(size of the document).
 */
public final class SadfaceReader {
    private SadfaceReader() {}

    /**
     * The map in this file.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't JSON, has no array of nodes, or is too large
     */
    public static Read read(byte[] document, String name) {
        JsonDocument json = JsonDocument.read(document, name);
        ObjectNode root = json.root();
        if (!(root.get("nodes") instanceof ArrayNode)) {
            throw new MalformedInputException(name + " has no array \"nodes\". A SADFace file has its nodes there.");
        }
        OwnBlock.Found own = SadfaceWriter.BLOCK.take(root, SadfaceWriter::json);
        List<Finding> findings = new ArrayList<>(json.findings(SadfaceWriter.NOTATION));
        findings.addAll(own.findings());
        if (own.map().isPresent()) {
            return new Read(own.map().get(), findings);
        }
        Elements elements = new Elements(root, name);
        Read atoms = NodesetToMap.of(elements.nodeset());
        Read read = ExcerptsToMap.add(
                withMirrors(atoms, elements.title()),
                SadfaceWriter.NOTATION,
                elements.resources(),
                elements.excerpts());
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    /** Adds the title, and to each disagreement the attack the other way round, since in a map attacks have a direction. */
    private static Read withMirrors(Read read, Optional<String> title) {
        ArgumentMap map = read.map();
        Claims claims = new Claims();
        map.entries().forEach(entry -> claims.claim(entry.id().value(), "x"));
        List<Entry> entries = new ArrayList<>(map.entries());
        title.ifPresent(text -> entries.add(
                new Extension(claims.next(SadfaceWriter.NOTATION), Optional.empty(), Extension.TITLE, text)));
        for (Conflict conflict : Mirrors.unmirrored(map)) {
            Id id = claims.claim(conflict.id() + "-back", "x");
            Id first = conflict.attacker();
            Id second = conflict.target();
            entries.add(new Conflict(id, second, first, conflict.scheme()));
            entries.add(new Extension(
                    claims.next(SadfaceWriter.NOTATION),
                    Optional.of(id),
                    SadfaceWriter.MIRRORS,
                    conflict.id().value()));
        }
        return new Read(ArgumentMap.of(map.id(), map.revision(), entries), read.findings());
    }
}
