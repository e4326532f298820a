package counterpoint.store.table;

import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.Privacy;
import counterpoint.store.database.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The SQL about {@code maps}: one method a statement. */
public final class MapTable {
    /** Without what may be large. */
    private static final String ROW = "SELECT id, title, revision, claims, relations, proposals, speakers, comments,"
            + " created, snapshot, indexed FROM maps WHERE id = :map";

    private MapTable() {}

    /**
     * A map's row, without findings.
     *
     * @param snapshot revision of the newest snapshot, or -1
     * @param indexed revision that the search index has caught up with, or -1
     */
    public record Row(MapSummary summary, Instant created, long snapshot, long indexed) {}

    /** Up to so many maps after a place in the order of titles and ids. */
    public static List<MapSummary> list(Handle handle, String afterTitle, String afterId, int limit) {
        return handle.createQuery("""
                        SELECT m.*,
                               (SELECT COUNT(*)
                                  FROM map_sources s
                                 WHERE s.map = m.id
                                   AND NOT EXISTS (SELECT 1 FROM texts t WHERE t.hash = s.hash)) AS texts_missing
                          FROM maps m
                         WHERE m.deleted IS NULL AND (m.title, m.id) > (:title, :id)
                         ORDER BY m.title, m.id
                         LIMIT :limit""")
                .bind("title", Escaped.of(afterTitle))
                .bind("id", afterId)
                .bind("limit", limit)
                .map((row, context) -> summary(row, row.getLong("texts_missing") == 0 ? Texts.HERE : Texts.MISSING))
                .list();
    }

    private enum Texts {
        HERE,
        MISSING
    }

    private static MapSummary summary(ResultSet row, Texts texts) throws SQLException {
        return new MapSummary(
                Id.of(row.getString("id")),
                Escaped.undone(row.getString("title")),
                row.getLong("revision"),
                row.getLong("claims"),
                row.getLong("relations"),
                row.getLong("proposals"),
                row.getLong("speakers"),
                row.getLong("comments"),
                texts == Texts.HERE);
    }

    /** The map with this origin, deleted or not. */
    public static Optional<Id> idWithOrigin(Handle handle, String origin) {
        return handle.createQuery("SELECT id FROM maps WHERE origin = :origin")
                .bind("origin", Escaped.of(origin))
                .map((row, context) -> Id.of(row.getString("id")))
                .findOne();
    }

    /** The row of a map that is not deleted. */
    public static Optional<Row> row(Handle handle, Id map) {
        return row(handle, map, ROW + " AND deleted IS NULL");
    }

    /** The row of a map, deleted or not. */
    public static Optional<Row> anyRow(Handle handle, Id map) {
        return row(handle, map, ROW);
    }

    private static Optional<Row> row(Handle handle, Id map, String sql) {
        return handle.createQuery(sql)
                .bind("map", map.value())
                .map((row, context) -> new Row(
                        summary(row, Texts.MISSING),
                        Instant.parse(row.getString("created")),
                        row.getLong("snapshot"),
                        row.getLong("indexed")))
                .findOne();
    }

    /** Whether this id is taken, be it by a deleted map. */
    public static boolean isTaken(Handle handle, Id map) {
        return handle.createQuery("SELECT 1 FROM maps WHERE id = :map")
                .bind("map", map.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The ids of all maps, deleted ones too, in no particular order. */
    public static List<Id> ids(Handle handle) {
        Query query = handle.createQuery("SELECT id FROM maps");
        return query.map((row, context) -> Id.of(row.getString("id"))).list();
    }

    public static List<Finding> findings(Handle handle, Id map) {
        return handle.createQuery("SELECT findings FROM maps WHERE id = :map")
                .bind("map", map.value())
                .map((row, context) -> Json.findings(row.getString("findings")))
                .one();
    }

    /** Keeps others from changing this map until the transaction ends; on SQLite the transaction does so by itself. */
    public static void lock(Handle handle, Dialect dialect, Id map) {
        if (dialect == Dialect.POSTGRESQL) {
            handle.createQuery("SELECT revision FROM maps WHERE id = :map FOR UPDATE")
                    .bind("map", map.value())
                    .mapTo(Long.class)
                    .findOne();
        }
    }

    /** Takes a new map in; false if its id or its origin is taken. */
    public static boolean insert(
            Handle handle, MapSummary summary, String origin, List<Finding> findings, Instant created) {
        Update insert = handle.createUpdate("""
                INSERT INTO maps (id, origin, title, revision, created, findings,
                                  claims, relations, proposals, speakers, comments)
                VALUES (:id, :origin, :title, :revision, :created, :findings,
                        :claims, :relations, :proposals, :speakers, :comments)
                ON CONFLICT DO NOTHING""");
        return bind(insert, summary)
                        .bind("origin", Escaped.of(origin))
                        .bind("created", created.toString())
                        .bind("findings", Json.write(findings))
                        .execute()
                == 1;
    }

    /** Moves a map on; false if it is not at the revision it is to come from. */
    public static boolean advance(Handle handle, MapSummary after, long snapshot, long expected) {
        Update update = handle.createUpdate("""
                UPDATE maps
                   SET title = :title, revision = :revision, claims = :claims, relations = :relations,
                       proposals = :proposals, speakers = :speakers, comments = :comments, snapshot = :snapshot
                 WHERE id = :id AND revision = :expected""");
        return bind(update, after)
                        .bind("expected", expected)
                        .bind("snapshot", snapshot)
                        .execute()
                == 1;
    }

    private static Update bind(Update update, MapSummary summary) {
        return update.bind("id", summary.id().value())
                .bind("title", Escaped.of(summary.title()))
                .bind("revision", summary.revision())
                .bind("claims", summary.claims())
                .bind("relations", summary.relations())
                .bind("proposals", summary.proposals())
                .bind("speakers", summary.speakers())
                .bind("comments", summary.comments());
    }

    /** Hides a map; false if it is not there. */
    public static boolean delete(Handle handle, Id map, Instant now) {
        return handle.createUpdate("UPDATE maps SET deleted = :now WHERE id = :map AND deleted IS NULL")
                        .bind("map", map.value())
                        .bind("now", now.toString())
                        .execute()
                == 1;
    }

    /** Shows a hidden map again; false if there is no map of this id, hidden or not. */
    public static boolean undelete(Handle handle, Id map) {
        return handle.createUpdate("UPDATE maps SET deleted = NULL WHERE id = :map")
                        .bind("map", map.value())
                        .execute()
                == 1;
    }

    public static Optional<Privacy> privacy(Handle handle, Id map) {
        return handle.createQuery("SELECT visibility, names FROM maps WHERE id = :map AND deleted IS NULL")
                .bind("map", map.value())
                .map((row, context) -> new Privacy(
                        Privacy.Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
                        Privacy.Names.valueOf(row.getString("names").toUpperCase(Locale.ROOT))))
                .findOne();
    }

    /** Says who may see a map; false if it is not there. */
    public static boolean setPrivacy(Handle handle, Id map, Privacy privacy) {
        return handle.createUpdate(
                                "UPDATE maps SET visibility = :visibility, names = :names WHERE id = :map AND deleted IS NULL")
                        .bind("map", map.value())
                        .bind("visibility", privacy.visibility().name().toLowerCase(Locale.ROOT))
                        .bind("names", privacy.names().name().toLowerCase(Locale.ROOT))
                        .execute()
                == 1;
    }

    /** The ids of maps that everybody may see. */
    public static List<Id> publicMaps(Handle handle) {
        return handle.createQuery("SELECT id FROM maps WHERE visibility = 'public' AND deleted IS NULL")
                .map((row, context) -> Id.of(row.getString("id")))
                .list();
    }

    public static void indexed(Handle handle, Id map, long revision) {
        handle.createUpdate("UPDATE maps SET indexed = :revision WHERE id = :map")
                .bind("map", map.value())
                .bind("revision", revision)
                .execute();
    }
}
