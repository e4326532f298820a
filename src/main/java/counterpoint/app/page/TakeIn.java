package counterpoint.app.page;

import counterpoint.app.edit.Caller;
import counterpoint.app.map.ImportMap;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import counterpoint.store.Store;
import java.time.Clock;

/** Takes in whatever somebody has: a page, of which a map is drafted, or a map in any notation. */
public final class TakeIn {
    private final Store store;
    private final Clock clock;

    public TakeIn(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a file in unless the store has it.
     *
     * @param name the file's; it helps to tell notations apart
     * @return the id of its map
     * @throws MalformedInputException if the bytes are neither
     * @throws RuleViolationException if the map breaks rules
     */
    public Id run(byte[] file, String name, Caller caller) {
        return new ReadMapFile().isMap(file, name)
                ? new ImportMap(store, clock).run(file, name, caller)
                : new AddPage(store, clock).run(file, name, caller);
    }
}
