package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.store.database.Database;
import counterpoint.store.table.LogTable;
import counterpoint.store.table.MapTable;
import counterpoint.store.warm.Maps;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Whether everything that follows from the logs is what the logs say. */
final class Verification {
    private final Database database;

    Verification(Database database) {
        this.database = database;
    }

    List<String> run() {
        List<String> differences = new ArrayList<>();
        for (Id map : database.read(MapTable::ids)) {
            try {
                differences.addAll(database.read(handle -> compare(handle, map)));
            } catch (RuntimeException broken) {
                differences.add("Map " + map + " can't be replayed: " + broken.getMessage());
            }
        }
        return List.copyOf(differences);
    }

    /** Goes through the log once, and looks at each snapshot as it comes by. */
    private static List<String> compare(Handle handle, Id id) {
        List<String> differences = new ArrayList<>();
        long revision = revision(handle, id);
        ArgumentMap map = Maps.empty(handle, id);
        for (long at : snapshots(handle, id)) {
            map = Maps.replay(handle, map, Math.min(at, revision));
            if (!LogTable.snapshot(handle, id, at).orElseThrow().equals(map)) {
                differences.add("The snapshot of map " + id + " at revision " + at + " differs from its log.");
            }
        }
        MapSummary counted = MapSummary.of(Maps.replay(handle, map, revision));
        MapSummary kept = summary(handle, id);
        if (!kept.equals(counted.withoutTexts())) {
            differences.add("The counts or the title of map " + id + " differ from its log.");
        }
        return differences;
    }

    private static long revision(Handle handle, Id map) {
        return handle.createQuery("SELECT MAX(revision) FROM operations WHERE map = :map")
                .bind("map", map.value())
                .mapTo(Long.class)
                .one();
    }

    private static List<Long> snapshots(Handle handle, Id map) {
        return handle.createQuery("SELECT revision FROM snapshots WHERE map = :map ORDER BY revision")
                .bind("map", map.value())
                .mapTo(Long.class)
                .list();
    }

    private static MapSummary summary(Handle handle, Id map) {
        return MapTable.anyRow(handle, map).orElseThrow().summary();
    }
}
