package counterpoint.store;

import counterpoint.model.EnvironmentException;
import counterpoint.model.Id;
import counterpoint.store.database.Database;
import counterpoint.store.database.Dialect;
import counterpoint.store.table.MapTable;
import counterpoint.store.write.GroupCommit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What keeps a store safe: copies of it, and whether it is sound. */
public final class Upkeep {
    private final Database database;
    private final GroupCommit commits;

    Upkeep(Database database, GroupCommit commits) {
        this.database = database;
        this.commits = commits;
    }

    /**
     * Copies everything as it is at this moment into a new SQLite file, while others go on reading and writing.
     *
     * @throws EnvironmentException if the file is there already or can't be written
     */
    public void backup(Path file) {
        if (Files.exists(file)) {
            throw new EnvironmentException(
                    "There is a file " + file + " already. A backup overwrites nothing: name another.");
        }
        if (database.dialect() == Dialect.SQLITE) {
            database.copyTo(file);
            return;
        }
        try (Store copy = Store.at(file)) {
            copy.upkeep().fill(this);
        }
    }

    /**
     * Takes in everything from another store.
     *
     * @throws EnvironmentException if there is anything in this one
     */
    public void fill(Upkeep other) {
        other.database.snapshot(from -> commits.alone(to -> {
            if (!Transfer.isEmpty(to)) {
                throw new EnvironmentException("The store " + database.name()
                        + " isn't empty. Restore into a new one, and name it with --store.");
            }
            Transfer.copy(from, to);
            return to;
        }));
    }

    /**
     * Replays each map from its log alone and compares what comes out with every snapshot and with the counts.
     *
     * @return what differs, in sentences; empty if nothing does
     */
    public List<String> verify() {
        return new Verification(database).run();
    }

    /** Ids of all maps, deleted ones too. */
    public List<Id> ids() {
        return database.read(MapTable::ids);
    }

    /** Whether the database answers. */
    public boolean isReady() {
        return database.read(handle ->
                        handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                == 1;
    }
}
