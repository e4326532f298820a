package counterpoint.format.argdown;

import counterpoint.format.PlainText;
import counterpoint.format.Read;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.Interpretation;
import counterpoint.format.argdown.map.DocumentToMap;
import counterpoint.format.argdown.parse.ArgdownParser;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Argdown (docs/formats-argdown.md).
 *
 * <p>What can't be read is reported, each with its line and column, and the rest is read. A text that Counterpoint wrote,
 * and nobody changed since, gives back the very map. O(length of the text); at most 64 Mi characters.
 */
public final class ArgdownReader {
    private static final int LONGEST = 1 << 26;

    private ArgdownReader() {}

    /**
     * The map in this document, which is UTF-8.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't UTF-8, or is too long
     */
    public static Read read(byte[] document, String name) {
        requireFitting(document.length, name);
        return read(PlainText.of(document, name), name);
    }

    /**
     * The map in this text.
     *
     * @throws MalformedInputException if it is too long
     */
    public static Read read(String text, String name) {
        requireFitting(text.length(), name);
        OwnBlock.Found own = OwnBlock.find(text);
        if (own.map().isPresent()) {
            return new Read(own.map().get(), List.of());
        }
        ArgdownDocument document = Interpretation.of(ArgdownParser.parse(text));
        Read read = DocumentToMap.of(document, text, mapId(name));
        List<Finding> findings = new ArrayList<>(own.findings());
        document.problems().forEach(problem -> findings.add(Finding.error("argdown.syntax", name + ", " + problem)));
        findings.addAll(read.findings());
        return new Read(read.map(), findings);
    }

    private static void requireFitting(int length, String name) {
        if (length > LONGEST) {
            throw new MalformedInputException(
                    name + " is " + length + " long; at most " + LONGEST + " can be read. Split it.");
        }
    }

    private static Id mapId(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String id = file.replaceFirst("\\.[A-Za-z]+$", "").replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "-");
        return Id.of(id.isEmpty() ? "argdown" : id.substring(0, Math.min(id.length(), 200)));
    }
}
