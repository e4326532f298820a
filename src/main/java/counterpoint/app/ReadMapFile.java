package counterpoint.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import counterpoint.format.Read;
import counterpoint.format.aif.AifReader;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.xaif.Ova2Reader;
import counterpoint.format.xaif.XaifReader;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a map from a file's bytes: in Counterpoint's own format, as an AIF nodeset, xAIF or OVA file, or as Argdown. The
 * notation of JSON is told by the members of the document; Argdown, which any text might be, by the file's ending.
 */
public final class ReadMapFile {
    /** How names of Argdown files end. */
    public static final String ARGDOWN = ".argdown";

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a map.
     *
     * @param name the file's, for messages
     * @throws MalformedInputException if the file is no map
     * @throws RuleViolationException if its map breaks rules
     */
    public Read run(byte[] file, String name) {
        if (name.endsWith(ARGDOWN)) {
            return ArgdownReader.read(file, name);
        }
        Set<String> members = members(file);
        if (members.contains("format")) {
            return MapJsonReader.read(file, name);
        }
        if (members.contains("AIF")) {
            return XaifReader.read(file, name);
        }
        if (members.contains("nodes") && members.contains("edges")) {
            return members.contains("analysis") ? Ova2Reader.read(file, name) : AifReader.read(file, name);
        }
        return MapJsonReader.read(file, name);
    }

    /** Names of the document's own members, up to where it stops being JSON: the reader will say what is wrong there. */
    private static Set<String> members(byte[] file) {
        Set<String> members = new HashSet<>();
        try (JsonParser parser = JSON.createParser(file)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    members.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException unparsable) {
            return members;
        }
        return members;
    }
}
