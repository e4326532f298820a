package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Audited;
import counterpoint.model.Diff;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.database.Announcements;
import counterpoint.store.database.Database;
import counterpoint.store.database.Dialect;
import counterpoint.store.table.LogTable;
import counterpoint.store.table.MapTable;
import counterpoint.store.table.TextTable;
import counterpoint.store.warm.Logs;
import counterpoint.store.warm.Maps;
import counterpoint.store.warm.Warm;
import counterpoint.store.write.BareSources;
import counterpoint.store.write.Decision;
import counterpoint.store.write.GroupCommit;
import counterpoint.store.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePVector;

/**
 * Maps kept in a database. The log of operations is the truth; a map at a revision is what its operations make of an empty
 * map, and snapshots only shorten the way there.
 *
 * <p>Rules it keeps: one row is one operation; rows are only added; an operation is written together with everything that
 * follows from it in one transaction, so that a crash leaves the state before or the state after; no operation gets in that
 * was made for another revision or breaks a rule of the map. Page texts are kept once each, by hash, apart from the maps.
 *
 * <p>Cost: appending costs the diff, whatever the length of the log and nearly whatever the size of the map, and writers
 * share their disk syncs (see {@link GroupCommit}); a snapshot is written when enough operations have come to pay for it.
 * Loading a map that was loaded before costs one small query, and what was done since.
 *
 * <p>May be used by several threads, and by several processes on one database.
 */
public final class Store implements AutoCloseable {
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private final Database database;
    private final Maps maps = new Maps();
    private final Listeners listeners = new Listeners();
    private final GroupCommit commits;
    private final Optional<Announcements> announcements;

    private Store(Database database, String jdbcUrl) {
        this.database = database;
        this.commits = new GroupCommit(database, maps, listeners::changed);
        this.announcements = database.dialect() == Dialect.POSTGRESQL
                ? Optional.of(new Announcements(jdbcUrl, listeners::announced, listeners::missedSomething))
                : Optional.empty();
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
        String jdbcUrl = Dialect.SQLITE.prefix() + file.toAbsolutePath();
        return new Store(Database.open(jdbcUrl, file.toString()), jdbcUrl);
    }

    /** The store in a database on a server. Messages name it without what follows the question mark: a password may. */
    public static Store open(String jdbcUrl) {
        return new Store(Database.open(jdbcUrl, jdbcUrl.split("\\?", 2)[0]), jdbcUrl);
    }

    /** All maps, by title and then by id. */
    public List<MapSummary> list() {
        return database.read(handle -> MapTable.list(handle, "", "", EVERYTHING));
    }

    /** Up to so many maps that come after this one, by title and then by id. */
    public List<MapSummary> list(MapSummary after, int limit) {
        return database.read(
                handle -> MapTable.list(handle, after.title(), after.id().value(), limit));
    }

    /** The first maps, by title and then by id. */
    public List<MapSummary> list(int limit) {
        return database.read(handle -> MapTable.list(handle, "", "", limit));
    }

    /** A map's counts, without loading it. Whether its texts are here is for {@link #list} to say. */
    public MapSummary summary(Id map) {
        return database.read(handle -> Maps.row(handle, map).summary());
    }

    /** The map with this origin, if it is here; it may be deleted. */
    public Optional<Id> withOrigin(String origin) {
        return database.read(handle -> MapTable.idWithOrigin(handle, origin));
    }

    /** Up to so many maps on which somebody worked last, the latest first; deleted ones are left out. */
    public List<Id> lastWorkedOn(int limit) {
        return database.read(handle -> LogTable.latest(handle).stream()
                .filter(map -> MapTable.row(handle, map).isPresent())
                .limit(limit)
                .toList());
    }

    /** Whether this id is taken; deleted maps keep theirs. */
    public boolean contains(Id map) {
        return database.read(handle -> MapTable.isTaken(handle, map));
    }

    /**
     * A map as it is now.
     *
     * @throws NotFoundException if there is none with this id
     */
    public StoredMap load(Id map) {
        return database.read(handle -> {
            Warm warm = maps.load(handle, map);
            return new StoredMap(warm.map(), MapTable.findings(handle, map), warm.created());
        });
    }

    /** A map as it is now, for those who don't ask how it came here. */
    public ArgumentMap map(Id map) {
        return database.read(handle -> maps.load(handle, map).map());
    }

    /**
     * A map as it was.
     *
     * @throws NotFoundException if there is no such map, or it never was at this revision
     */
    public ArgumentMap at(Id map, long revision) {
        return database.read(handle -> {
            MapTable.Row row = Maps.row(handle, map);
            if (revision > row.summary().revision() || revision < LogTable.first(handle, map)) {
                throw new NotFoundException("Map " + map + " has no revision " + revision + ". Its newest is "
                        + row.summary().revision() + ".");
            }
            return Maps.at(handle, map, revision);
        });
    }

    /** The operations after a revision, oldest first. */
    public List<Operation> since(Id map, long revision) {
        return since(map, revision, EVERYTHING).stream().map(Logged::operation).toList();
    }

    /** Up to so many operations after a revision, oldest first. */
    public List<Logged> since(Id map, long revision, int limit) {
        return database.read(handle -> {
            Warm warm = maps.load(handle, map);
            return new Logs().since(handle, warm, revision, limit);
        });
    }

    /** Up to so many operations below a revision, newest first. */
    public List<Logged> before(Id map, long revision, int limit) {
        return database.read(handle -> {
            Maps.row(handle, map);
            return LogTable.before(handle, map, revision, limit);
        });
    }

    /**
     * Takes in a new map. Its first operation adds all its entries, and its first revision is that operation's.
     *
     * @param origin where the map comes from, by which it is recognised when it comes again
     * @param findings what there is to know about how it was made
     * @return false if a map with this id or this origin is here already, be it since a moment ago; then nothing is written
     */
    public boolean create(String origin, List<Finding> findings, Operation first) {
        Diff diff = BareSources.of(first.diff());
        ArgumentMap map = Writing.first(first, diff);
        Operation bare =
                new Operation(first.map(), first.revision(), first.actor(), first.time(), first.intent(), diff);
        boolean isNew = commits.alone(handle -> {
            if (!MapTable.insert(handle, MapSummary.of(map), origin, findings, first.time())) {
                return false;
            }
            LogTable.insert(handle, List.of(Logged.creation(bare)));
            TextTable.keep(handle, first.map(), BareSources.named(first.diff()));
            return true;
        });
        if (isNew) {
            maps.keep(new Warm(map, MapSummary.of(map).withoutTexts(), first.time(), -1, TreePVector.empty()));
            listeners.changed(first.map());
        }
        return isNew;
    }

    /**
     * Appends an operation to the log of its map.
     *
     * @return the map after it, or after others that came in meanwhile
     * @throws NotFoundException if there is no such map
     * @throws StaleRevisionException if the map is not at the revision before the operation's; carries what was done since
     * @throws RuleViolationException if the diff breaks rules; nothing is written
     */
    public ArgumentMap append(Operation operation) {
        append(operation.map(), turn -> Logged.edit(operation));
        return map(operation.map());
    }

    /**
     * Appends what somebody decides to do when nobody else can change the map.
     *
     * @return the operation as it is in the log
     * @throws NotFoundException if there is no such map
     * @throws StaleRevisionException if the decision is for another revision; carries what was done since
     * @throws RuleViolationException if its diff breaks rules; nothing is written
     */
    public Logged append(Id map, Decision decision) {
        return commits.append(map, decision);
    }

    /** The operation of a map that this request of somebody became when it came before. */
    public Optional<Logged> answering(Id map, String actor, String request) {
        return database.read(handle -> new Logs().answering(handle, maps.load(handle, map), actor, request));
    }

    /**
     * Hides a map; its log stays, and {@link #undelete} brings it back.
     *
     * @throws NotFoundException if there is no such map
     */
    public void delete(Id map, Instant now) {
        if (!commits.alone(handle -> MapTable.delete(handle, map, now))) {
            throw Maps.missing(map);
        }
        listeners.changed(map);
    }

    /**
     * Brings a hidden map back.
     *
     * @throws NotFoundException if no map had this id
     */
    public void undelete(Id map) {
        if (!commits.alone(handle -> MapTable.undelete(handle, map))) {
            throw Maps.missing(map);
        }
        listeners.changed(map);
    }

    /** Makes sure that a map that is known here is to be seen. */
    public Id shown(Id map) {
        if (database.read(handle -> MapTable.row(handle, map)).isEmpty()) {
            undelete(map);
        }
        return map;
    }

    /** Up to so many operations of all maps before a time, the latest first. */
    public List<Audited> before(Instant time, int limit) {
        return database.read(handle -> LogTable.before(handle, time, limit));
    }

    /** The texts of pages, and what is found in them and in maps. */
    public Texts texts() {
        return new Texts(database, maps, commits, listeners);
    }

    /** Who may see which map. */
    public Privacies privacies() {
        return new Privacies(database, commits, listeners);
    }

    /** Who may come in. */
    public Tokens tokens() {
        return new Tokens(database, commits);
    }

    /** Keeping all of it safe. */
    public Upkeep upkeep() {
        return new Upkeep(database, commits);
    }

    /** Tells a listener of everything from now on. */
    public void tell(StoreListener listener) {
        listeners.add(listener);
    }

    /** Says something about a map to all listeners in all processes; it is not kept. */
    public void say(Id map, String message) {
        listeners.said(map, message);
        if (announcements.isPresent()) {
            database.read(handle -> {
                database.announce(handle, map.value() + " " + message);
                return message;
            });
        }
    }

    @Override
    public void close() {
        announcements.ifPresent(Announcements::close);
        commits.close();
        database.close();
    }
}
