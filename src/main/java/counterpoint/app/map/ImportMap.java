package counterpoint.app.map;

import counterpoint.app.edit.Caller;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import counterpoint.store.Store;
import java.time.Clock;

/**
 * Takes a map file into the store. A file that was taken in before opens the map it became, with all that was done to it
 * since; another file with the same id becomes a map of its own under a similar id.
 */
public final class ImportMap {
    private final Store store;
    private final Clock clock;

    public ImportMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the file in unless the store has it.
     *
     * @return the id of its map in the store
     * @throws MalformedInputException if the file is no map
     * @throws RuleViolationException if its map breaks rules
     */
    public Id run(byte[] file, String name) {
        return run(file, name, KeepMap.PROGRAM);
    }

    /** Takes the file in for somebody. */
    public Id run(byte[] file, String name, Caller caller) {
        String origin = Origin.file(file);
        return store.withOrigin(origin)
                .map(store::shown)
                .orElseGet(() -> new KeepMap(store, clock)
                        .run(new ReadMapFile().run(file, name), origin, "import-map", caller.name()));
    }
}
