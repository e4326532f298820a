package counterpoint.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies all rows from one database to an empty one, of whichever kind. The search index is made again when it is needed. */
final class Transfer {
    private static final int AT_ONCE = 500;

    /** Each table before those that refer to it. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "maps",
                "id, origin, title, revision, created, findings, claims, relations, proposals, speakers, comments,"
                        + " deleted, visibility, names, snapshot");
        TABLES.put("operations", "map, revision, actor, time, intent, diff, client, step, request, rebased_from");
        TABLES.put("snapshots", "map, revision, document");
        TABLES.put("map_sources", "map, hash");
        TABLES.put("texts", "hash, text");
        TABLES.put("tokens", "id, hash, name, role, map, created, revoked");
    }

    private Transfer() {}

    /** True if nothing is in the tables. */
    static boolean isEmpty(Handle handle) {
        return TABLES.keySet().stream().allMatch(table -> count(handle, table) == 0);
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    static void copy(Handle from, Handle to) {
        TABLES.forEach((table, columns) -> copy(from, to, table, List.of(columns.split(", ", -1))));
    }

    private static void copy(Handle from, Handle to, String table, List<String> columns) {
        String names = String.join(", ", columns);
        String places = String.join(", ", columns.stream().map(column -> "?").toList());
        try (PreparedBatch batch =
                to.prepareBatch("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")")) {
            AtomicInteger waiting = new AtomicInteger();
            from.createQuery("SELECT " + names + " FROM " + table)
                    .setFetchSize(AT_ONCE)
                    .map((row, context) -> {
                        for (int i = 0; i < columns.size(); i++) {
                            batch.bind(i, row.getObject(i + 1));
                        }
                        batch.add();
                        if (waiting.incrementAndGet() == AT_ONCE) {
                            batch.execute();
                            waiting.set(0);
                        }
                        return table;
                    })
                    .forEach(copied -> {});
            if (waiting.get() > 0) {
                batch.execute();
            }
        }
    }
}
