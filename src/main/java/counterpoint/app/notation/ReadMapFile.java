package counterpoint.app.notation;

import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;

/** Reads a map from a file's bytes, in whatever notation it is; the one place where that is told from the content. */
public final class ReadMapFile {

    /**
     * Reads a map.
     *
     * @param name the file's, for messages and the map's id
     * @throws MalformedInputException if the file is no map
     * @throws RuleViolationException if its map breaks rules
     */
    public Read run(byte[] file, String name) {
        return Notations.of(file, name)
                .map(notation -> notation.read(file, name))
                .orElseGet(() -> MapJsonReader.read(file, name));
    }

    /** True if the file seems to be a map, well written or not; a page otherwise. */
    public boolean isMap(byte[] file, String name) {
        return Clues.of(file, name).isJson() || Notations.of(file, name).isPresent();
    }
}
