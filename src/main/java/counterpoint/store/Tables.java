package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The SQL, all of it: one method a statement, in the SQL that SQLite and PostgreSQL share. */
final class Tables {
    private Tables() {}

    /** A row of {@code maps} without its counts. */
    record MapRow(long revision, List<Finding> findings, Instant created) {}

    static List<MapSummary> list(Handle handle) {
        return handle.createQuery("""
                        SELECT m.*,
                               (SELECT COUNT(*)
                                  FROM map_sources s
                                 WHERE s.map = m.id
                                   AND NOT EXISTS (SELECT 1 FROM texts t WHERE t.hash = s.hash)) AS texts_missing
                          FROM maps m
                         ORDER BY m.title, m.id""").map((row, context) -> summary(row)).list();
    }

    private static MapSummary summary(ResultSet row) throws SQLException {
        return new MapSummary(
                Id.of(row.getString("id")),
                row.getString("title"),
                row.getLong("revision"),
                row.getLong("claims"),
                row.getLong("relations"),
                row.getLong("proposals"),
                row.getLong("speakers"),
                row.getLong("comments"),
                row.getLong("texts_missing") == 0);
    }

    static Optional<Id> idWithOrigin(Handle handle, String origin) {
        return handle.createQuery("SELECT id FROM maps WHERE origin = :origin")
                .bind("origin", origin)
                .map((row, context) -> Id.of(row.getString("id")))
                .findOne();
    }

    static Optional<MapRow> row(Handle handle, Id map) {
        return handle.createQuery("SELECT revision, findings, created FROM maps WHERE id = :map")
                .bind("map", map.value())
                .map((row, context) -> new MapRow(
                        row.getLong("revision"),
                        Json.findings(row.getString("findings")),
                        Instant.parse(row.getString("created"))))
                .findOne();
    }

    static void insertMap(Handle handle, MapSummary summary, String origin, List<Finding> findings, Instant created) {
        Update insert = handle.createUpdate("""
                INSERT INTO maps (id, origin, title, revision, created, findings,
                                  claims, relations, proposals, speakers, comments)
                VALUES (:id, :origin, :title, :revision, :created, :findings,
                        :claims, :relations, :proposals, :speakers, :comments)""");
        bind(insert, summary)
                .bind("origin", origin)
                .bind("created", created.toString())
                .bind("findings", Json.write(findings))
                .execute();
    }

    /** Moves a map one revision on; false if it is not at the expected one. */
    static boolean advance(Handle handle, MapSummary summary, long expected) {
        Update update = handle.createUpdate("""
                UPDATE maps
                   SET title = :title, revision = :revision, claims = :claims, relations = :relations,
                       proposals = :proposals, speakers = :speakers, comments = :comments
                 WHERE id = :id AND revision = :expected""");
        return bind(update, summary).bind("expected", expected).execute() == 1;
    }

    private static Update bind(Update update, MapSummary summary) {
        return update.bind("id", summary.id().value())
                .bind("title", summary.title())
                .bind("revision", summary.revision())
                .bind("claims", summary.claims())
                .bind("relations", summary.relations())
                .bind("proposals", summary.proposals())
                .bind("speakers", summary.speakers())
                .bind("comments", summary.comments());
    }

    /** The operations with a revision in {@code (after, upTo]}, oldest first. */
    static List<Operation> operations(Handle handle, Id map, long after, long upTo) {
        return handle.createQuery("""
                        SELECT revision, actor, time, intent, diff
                          FROM operations
                         WHERE map = :map AND revision > :after AND revision <= :upTo
                         ORDER BY revision""")
                .bind("map", map.value())
                .bind("after", after)
                .bind("upTo", upTo)
                .map((row, context) -> new Operation(
                        map,
                        row.getLong("revision"),
                        row.getString("actor"),
                        Instant.parse(row.getString("time")),
                        row.getString("intent"),
                        Json.diff(row.getString("diff"))))
                .list();
    }

    static void insertOperation(Handle handle, Operation operation, Diff bare) {
        handle.createUpdate("""
                        INSERT INTO operations (map, revision, actor, time, intent, diff)
                        VALUES (:map, :revision, :actor, :time, :intent, :diff)""")
                .bind("map", operation.map().value())
                .bind("revision", operation.revision())
                .bind("actor", operation.actor())
                .bind("time", operation.time().toString())
                .bind("intent", operation.intent())
                .bind("diff", Json.write(bare))
                .execute();
    }

    /** The newest snapshot that is not newer than this revision. */
    static Optional<ArgumentMap> snapshot(Handle handle, Id map, long revision) {
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

    static void replaceSnapshot(Handle handle, ArgumentMap map) {
        handle.createUpdate("DELETE FROM snapshots WHERE map = :map")
                .bind("map", map.id().value())
                .execute();
        handle.createUpdate("INSERT INTO snapshots (map, revision, document) VALUES (:map, :revision, :document)")
                .bind("map", map.id().value())
                .bind("revision", map.revision())
                .bind("document", Json.write(map))
                .execute();
    }

    static void insertMapSource(Handle handle, Id map, String hash) {
        handle.createUpdate("INSERT INTO map_sources (map, hash) VALUES (:map, :hash) ON CONFLICT DO NOTHING")
                .bind("map", map.value())
                .bind("hash", hash)
                .execute();
    }

    static List<Id> mapsAbout(Handle handle, String hash) {
        return handle.createQuery("SELECT map FROM map_sources WHERE hash = :hash ORDER BY map")
                .bind("hash", hash)
                .map((row, context) -> Id.of(row.getString("map")))
                .list();
    }

    static Optional<String> text(Handle handle, String hash) {
        return handle.createQuery("SELECT text FROM texts WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> row.getString("text"))
                .findOne();
    }

    static void insertText(Handle handle, String hash, String text) {
        handle.createUpdate("INSERT INTO texts (hash, text) VALUES (:hash, :text) ON CONFLICT DO NOTHING")
                .bind("hash", hash)
                .bind("text", text)
                .execute();
    }
}
