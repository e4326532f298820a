package counterpoint.app;

import counterpoint.model.EnvironmentException;
import counterpoint.model.Id;
import counterpoint.store.Store;
import java.nio.file.Path;
import java.util.List;

/** What keeps a store safe: copying it while it is used, checking that it is sound, and knowing all that is in it. */
public final class KeepSafe {
    private final Store store;

    KeepSafe(Store store) {
        this.store = store;
    }

    /**
     * Copies everything as it is at this moment into a new SQLite file, while others go on reading and writing.
     *
     * @throws EnvironmentException if the file is there already or can't be written
     */
    public void backup(Path file) {
        store.upkeep().backup(file);
    }

    /**
     * Takes in everything from a backup, or from any other store.
     *
     * @throws EnvironmentException if there is anything in this store
     */
    public void restore(Workspace backup) {
        store.upkeep().fill(backup.store().upkeep());
    }

    /** Replays every map and compares; what differs, in sentences. */
    public List<String> verify() {
        return store.upkeep().verify();
    }

    /** Whether the database answers. */
    public boolean isReady() {
        return store.upkeep().isReady();
    }

    /** How many maps there are, put away or not. */
    public int size() {
        return store.upkeep().ids().size();
    }

    /** Ids of the maps that are not put away, in natural order. */
    public List<Id> maps() {
        return store.list().stream().map(summary -> summary.id()).sorted().toList();
    }
}
