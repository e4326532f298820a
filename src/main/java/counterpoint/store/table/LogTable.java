package counterpoint.store.table;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Audited;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL about {@code operations} and {@code snapshots}: one method a statement. */
public final class LogTable {
    private static final String COLUMNS =
            "SELECT revision, actor, time, intent, diff, client, step, request, rebased_from FROM operations ";

    private static final int LATEST = 500;

    private LogTable() {}

    /** Up to so many operations with a revision in {@code (after, upTo]}, oldest first. */
    public static List<Logged> since(Handle handle, Id map, long after, long upTo, int limit) {
        return handle.createQuery(COLUMNS + """
                         WHERE map = :map AND revision > :after AND revision <= :upTo
                         ORDER BY revision
                         LIMIT :limit""")
                .bind("map", map.value())
                .bind("after", after)
                .bind("upTo", upTo)
                .bind("limit", limit)
                .map((row, context) -> logged(map, row))
                .list();
    }

    /** The maps of the last operations of all, the latest first, each once. */
    public static List<Id> latest(Handle handle) {
        return handle
                .createQuery("SELECT map FROM operations ORDER BY time DESC, map, revision DESC LIMIT :limit")
                .bind("limit", LATEST)
                .map((row, context) -> Id.of(row.getString("map")))
                .stream()
                .distinct()
                .toList();
    }

    /** The revision of a map's first operation. */
    public static long first(Handle handle, Id map) {
        return handle.createQuery("SELECT MIN(revision) FROM operations WHERE map = :map")
                .bind("map", map.value())
                .mapTo(Long.class)
                .one();
    }

    /** Up to so many operations below a revision, newest first. */
    public static List<Logged> before(Handle handle, Id map, long before, int limit) {
        return handle.createQuery(COLUMNS + """
                         WHERE map = :map AND revision < :before
                         ORDER BY revision DESC
                         LIMIT :limit""")
                .bind("map", map.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> logged(map, row))
                .list();
    }

    /** Up to so many operations that somebody made below a revision, newest first. */
    public static List<Logged> by(Handle handle, Id map, String actor, long before, int limit) {
        return handle.createQuery(COLUMNS + """
                         WHERE map = :map AND actor = :actor AND revision < :before
                         ORDER BY revision DESC
                         LIMIT :limit""")
                .bind("map", map.value())
                .bind("actor", actor)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> logged(map, row))
                .list();
    }

    /** Up to so many operations of all maps before a time, the latest first. */
    public static List<Audited> before(Handle handle, Instant time, int limit) {
        return handle.createQuery("""
                        SELECT map, revision, actor, time, intent, step
                          FROM operations
                         WHERE time < :time
                         ORDER BY time DESC, map, revision DESC
                         LIMIT :limit""")
                .bind("time", time.toString())
                .bind("limit", limit)
                .map((row, context) -> new Audited(
                        Id.of(row.getString("map")),
                        row.getLong("revision"),
                        row.getString("actor"),
                        Instant.parse(row.getString("time")),
                        Escaped.undone(row.getString("intent")),
                        Logged.Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT))))
                .list();
    }

    /** The operation that somebody's request with this key became. */
    public static Optional<Logged> answering(Handle handle, Id map, String actor, String request) {
        return handle.createQuery(COLUMNS + "WHERE map = :map AND actor = :actor AND request = :request")
                .bind("map", map.value())
                .bind("actor", actor)
                .bind("request", request)
                .map((row, context) -> logged(map, row))
                .findOne();
    }

    private static Logged logged(Id map, ResultSet row) throws SQLException {
        Operation operation = new Operation(
                map,
                row.getLong("revision"),
                row.getString("actor"),
                Instant.parse(row.getString("time")),
                Escaped.undone(row.getString("intent")),
                Json.diff(row.getString("diff")));
        long rebased = row.getLong("rebased_from");
        Optional<Long> rebasedFrom = row.wasNull() ? Optional.empty() : Optional.of(rebased);
        return new Logged(
                operation,
                Optional.ofNullable(row.getString("client")),
                Logged.Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("request")),
                rebasedFrom);
    }

    /** Adds rows to the log, in one go. */
    public static void insert(Handle handle, List<Logged> rows) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO operations (map, revision, actor, time, intent, diff, client, step, request, rebased_from)
                VALUES (:map, :revision, :actor, :time, :intent, :diff, :client, :step, :request, :rebased)""")) {
            for (Logged row : rows) {
                Operation operation = row.operation();
                batch.bind("map", operation.map().value())
                        .bind("revision", operation.revision())
                        .bind("actor", operation.actor())
                        .bind("time", operation.time().toString())
                        .bind("intent", Escaped.of(operation.intent()))
                        .bind("diff", Json.write(operation.diff()))
                        .bind("client", row.client())
                        .bind("step", row.step().name().toLowerCase(Locale.ROOT))
                        .bind("request", row.request())
                        .bind("rebased", row.rebasedFrom())
                        .add();
            }
            batch.execute();
        }
    }

    /** The newest snapshot that is not newer than this revision. */
    public static Optional<ArgumentMap> snapshot(Handle handle, Id map, long revision) {
        return handle.createQuery("""
                        SELECT document
                          FROM snapshots
                         WHERE map = :map AND revision <= :revision
                         ORDER BY revision DESC
                         LIMIT 1""")
                .bind("map", map.value())
                .bind("revision", revision)
                .map((row, context) -> Json.map(row.getString("document")))
                .findOne();
    }

    /** A map as snapshots hold it. */
    public static String document(ArgumentMap map) {
        return Json.write(map);
    }

    public static void insertSnapshot(Handle handle, Id map, long revision, String document) {
        handle.createUpdate("""
                        INSERT INTO snapshots (map, revision, document) VALUES (:map, :revision, :document)
                        ON CONFLICT DO NOTHING""")
                .bind("map", map.value())
                .bind("revision", revision)
                .bind("document", document)
                .execute();
    }
}
