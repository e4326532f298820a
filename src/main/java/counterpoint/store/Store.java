package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Source;
import counterpoint.model.StaleRevisionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Maps kept in a database. The log of operations is the truth; a map at a revision is what its operations make of an empty
 * map, and snapshots only shorten the way there.
 *
 * <p>Rules it keeps: one row is one operation; rows are only added; an operation is written together with everything that
 * follows from it in one transaction, so that a crash leaves the state before or the state after; no operation gets in that
 * was made for another revision or breaks a rule of the map. Page texts are kept once each, by hash, apart from the maps.
 *
 * <p>Cost: appending costs the diff, one summary in O(n), and the whole map at every {@value #SNAPSHOT_EVERY}th revision.
 * Loading a map that was loaded before costs one small query.
 *
 * <p>May be used by several threads, and by several processes on one database.
 */
public final class Store implements AutoCloseable {
    static final int SNAPSHOT_EVERY = 50;

    private final Database database;
    private final WarmMaps warm = new WarmMaps();

    private Store(Database database) {
        this.database = database;
    }

    /**
     * The store in a SQLite file, which is made if it is missing, with the folders above it.
     *
     * @throws EnvironmentException if the file can't be used
     */
    public static Store at(Path file) {
        try {
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The folder of store " + file + " can't be made. Name another with --store PATH.", e);
        }
        return new Store(Database.open("jdbc:sqlite:" + file.toAbsolutePath(), file.toString()));
    }

    /** The store in any database that its tables suit. */
    public static Store open(String jdbcUrl) {
        return new Store(Database.open(jdbcUrl, jdbcUrl));
    }

    /** All maps, by title and then by id. */
    public List<MapSummary> list() {
        return database.read(Tables::list);
    }

    /** The map with this origin, if it is here. */
    public Optional<Id> withOrigin(String origin) {
        return database.read(handle -> Tables.idWithOrigin(handle, origin));
    }

    public boolean contains(Id map) {
        return database.read(handle -> Tables.row(handle, map).isPresent());
    }

    /**
     * A map as it is now.
     *
     * @throws NotFoundException if there is none with this id
     */
    public StoredMap load(Id map) {
        return database.read(handle -> {
            Tables.MapRow row = existing(handle, map);
            return new StoredMap(current(handle, map, row.revision()), row.findings(), row.created());
        });
    }

    /** The operations that brought a map from this revision to the one it has now, oldest first. */
    public List<Operation> since(Id map, long revision) {
        return database.read(handle -> Tables.operations(handle, map, revision, Long.MAX_VALUE));
    }

    /**
     * Takes in a new map. Its first operation adds all its entries, and its first revision is that operation's.
     *
     * @param origin where the map comes from, by which it is recognised when it comes again
     * @param findings what there is to know about how it was made
     */
    public void create(String origin, List<Finding> findings, Operation first) {
        Diff diff = BareSources.of(first.diff());
        ArgumentMap map = ArgumentMap.empty(first.map())
                .withRevision(first.revision() - 1)
                .apply(diff);
        database.write(handle -> {
            Tables.insertMap(handle, MapSummary.of(map), origin, findings, first.time());
            return record(handle, first, diff, map);
        });
    }

    /**
     * Appends an operation to the log of its map.
     *
     * @return the map after it
     * @throws NotFoundException if there is no such map
     * @throws StaleRevisionException if the map is not at the revision before the operation's; carries what was done since
     * @throws RuleViolationException if the diff breaks rules; nothing is written
     */
    public ArgumentMap append(Operation operation) {
        Diff diff = BareSources.of(operation.diff());
        return database.write(handle -> {
            long expected = operation.revision() - 1;
            ArgumentMap before = atRevision(handle, operation.map(), expected);
            ArgumentMap after = before.apply(diff);
            if (!Tables.advance(handle, MapSummary.of(after), expected)) {
                throw stale(handle, operation.map(), expected);
            }
            return record(handle, operation, diff, after);
        });
    }

    /** The map with the texts of its sources, as far as they are here. O(number of sources). */
    public ArgumentMap withTexts(ArgumentMap map) {
        return database.read(handle -> {
            List<Diff.Revision> found = map.all(Source.class)
                    .flatMap(source -> Tables.text(handle, source.hash()).stream()
                            .map(text -> new Diff.Revision(source, source.withText(text))))
                    .toList();
            return map.apply(new Diff(List.of(), found, List.of())).withRevision(map.revision());
        });
    }

    /**
     * Keeps a page's text if a map here speaks about that page.
     *
     * @return the maps that speak about it
     */
    public List<Id> keepText(String text) {
        String hash = Source.hashOf(text);
        return database.write(handle -> {
            List<Id> maps = Tables.mapsAbout(handle, hash);
            if (!maps.isEmpty()) {
                Tables.insertText(handle, hash, text);
            }
            return maps;
        });
    }

    private ArgumentMap record(Handle handle, Operation operation, Diff bare, ArgumentMap after) {
        Tables.insertOperation(handle, operation, bare);
        for (Source source : BareSources.withText(operation.diff())) {
            Tables.insertText(handle, source.hash(), source.text().orElseThrow());
        }
        after.all(Source.class).forEach(source -> Tables.insertMapSource(handle, after.id(), source.hash()));
        if (after.revision() % SNAPSHOT_EVERY == 0) {
            Tables.replaceSnapshot(handle, after);
        }
        return after;
    }

    private ArgumentMap atRevision(Handle handle, Id map, long expected) {
        if (existing(handle, map).revision() != expected) {
            throw stale(handle, map, expected);
        }
        return current(handle, map, expected);
    }

    private static StaleRevisionException stale(Handle handle, Id map, long expected) {
        long revision = existing(handle, map).revision();
        return new StaleRevisionException(
                map, expected, revision, Tables.operations(handle, map, expected, Long.MAX_VALUE));
    }

    private static Tables.MapRow existing(Handle handle, Id map) {
        return Tables.row(handle, map)
                .orElseThrow(() -> new NotFoundException("There is no map " + map + " in this store."));
    }

    private ArgumentMap current(Handle handle, Id id, long revision) {
        return warm.at(id, revision).orElseGet(() -> {
            ArgumentMap map = replay(handle, id, revision);
            warm.keep(map);
            return map;
        });
    }

    private static ArgumentMap replay(Handle handle, Id id, long revision) {
        Optional<ArgumentMap> snapshot = Tables.snapshot(handle, id, revision);
        long from = snapshot.map(ArgumentMap::revision).orElse(-1L);
        List<Operation> log = Tables.operations(handle, id, from, revision);
        ArgumentMap map = snapshot.orElseGet(
                () -> ArgumentMap.empty(id).withRevision(log.get(0).revision() - 1));
        for (Operation operation : log) {
            map = map.apply(operation.diff());
        }
        return map;
    }

    @Override
    public void close() {
        database.close();
    }
}
