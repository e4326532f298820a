package counterpoint.app;

import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;

/** Reads a map from a file's bytes, in Counterpoint's own format. */
public final class ReadMapFile {

    /**
     * Reads a map.
     *
     * @param name the file's, for messages
     * @throws MalformedInputException if the file is no map
     * @throws RuleViolationException if its map breaks rules
     */
    public Read run(byte[] file, String name) {
        return MapJsonReader.read(file, name);
    }
}
