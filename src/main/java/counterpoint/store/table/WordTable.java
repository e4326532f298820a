package counterpoint.store.table;

import counterpoint.model.Id;
import counterpoint.store.database.Dialect;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL about {@code words}, the full-text index: one method a statement. */
public final class WordTable {
    private WordTable() {}

    public static void clear(Handle handle, Id map) {
        handle.createUpdate("DELETE FROM words WHERE map = :map")
                .bind("map", map.value())
                .execute();
    }

    public static void put(Handle handle, Id map, Map<Found, String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO words (map, entry, kind, text) VALUES (:map, :entry, :kind, :text)
                ON CONFLICT (map, entry) DO UPDATE SET text = excluded.text""")) {
            texts.forEach((found, text) -> batch.bind("map", map.value())
                    .bind("entry", found.entry().value())
                    .bind("kind", found.kind())
                    .bind("text", Folded.of(text))
                    .add());
            batch.execute();
        }
    }

    public static void remove(Handle handle, Id map, Collection<Id> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("DELETE FROM words WHERE map = :map AND entry = :entry")) {
            entries.forEach(entry ->
                    batch.bind("map", map.value()).bind("entry", entry.value()).add());
            batch.execute();
        }
    }

    public static List<Found> search(Handle handle, Dialect dialect, Id map, List<String> terms, int limit) {
        return handle.createQuery(dialect.search())
                .bind("terms", dialect.prefixes(terms))
                .bind("map", map.value())
                .bind("limit", limit)
                .map((row, context) -> new Found(Id.of(row.getString("entry")), row.getString("kind")))
                .list();
    }
}
