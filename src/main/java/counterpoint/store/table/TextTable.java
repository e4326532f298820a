package counterpoint.store.table;

import counterpoint.model.Id;
import counterpoint.model.Source;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL about {@code texts} and {@code map_sources}: one method a statement. */
public final class TextTable {
    private TextTable() {}

    /** Notes that a map is about these pages, and keeps the texts that come with them. */
    public static void keep(Handle handle, Id map, List<Source> sources) {
        for (Source source : sources) {
            handle.createUpdate("INSERT INTO map_sources (map, hash) VALUES (:map, :hash) ON CONFLICT DO NOTHING")
                    .bind("map", map.value())
                    .bind("hash", source.hash())
                    .execute();
            source.text().ifPresent(text -> insert(handle, source.hash(), text));
        }
    }

    public static List<Id> mapsAbout(Handle handle, String hash) {
        return handle.createQuery("""
                        SELECT s.map
                          FROM map_sources s JOIN maps m ON m.id = s.map
                         WHERE s.hash = :hash AND m.deleted IS NULL
                         ORDER BY s.map""")
                .bind("hash", hash)
                .map((row, context) -> Id.of(row.getString("map")))
                .list();
    }

    public static Optional<String> text(Handle handle, String hash) {
        return handle.createQuery("SELECT text FROM texts WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> Escaped.undone(row.getString("text")))
                .findOne();
    }

    public static void insert(Handle handle, String hash, String text) {
        handle.createUpdate("INSERT INTO texts (hash, text) VALUES (:hash, :text) ON CONFLICT DO NOTHING")
                .bind("hash", hash)
                .bind("text", Escaped.of(text))
                .execute();
    }
}
