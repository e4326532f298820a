package counterpoint.store.warm;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.NotFoundException;
import counterpoint.store.table.LogTable;
import counterpoint.store.table.MapTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.pcollections.TreePVector;

/** Maps made of their rows: from memory if they are there, with what was added since, else from a snapshot and the log. */
public final class Maps {
    private static final int CAUGHT_UP = 500;

    private static final int LOCKS = 64;

    private final WarmMaps warm = new WarmMaps();

    /** One for each map, as far as there are enough, so that two who open the same map don't both make it. */
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    /**
     * A map as it is now, or, if this process has just committed something, as it is a moment later.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Warm load(Handle handle, Id id) {
        MapTable.Row row = row(handle, id);
        long revision = row.summary().revision();
        Optional<Warm> known = warm.get(id);
        if (known.filter(map -> map.map().revision() >= revision).isPresent()) {
            return known.get();
        }
        synchronized (locks.get(Math.floorMod(id.hashCode(), LOCKS))) {
            return loaded(handle, row);
        }
    }

    private Warm loaded(Handle handle, MapTable.Row row) {
        long revision = row.summary().revision();
        Optional<Warm> known = warm.get(row.summary().id());
        if (known.filter(map -> map.map().revision() >= revision).isPresent()) {
            return known.get();
        }
        Warm loaded = known.filter(map -> revision - map.map().revision() <= CAUGHT_UP)
                .map(map -> caughtUp(handle, map, row))
                .orElseGet(() -> replayed(handle, row));
        warm.keep(loaded);
        return loaded;
    }

    public static MapTable.Row row(Handle handle, Id map) {
        return MapTable.row(handle, map).orElseThrow(() -> missing(map));
    }

    public static NotFoundException missing(Id map) {
        return new NotFoundException("There is no map " + map + " in this store.");
    }

    private static Warm caughtUp(Handle handle, Warm known, MapTable.Row row) {
        Warm map = known;
        for (Logged logged : LogTable.since(
                handle, known.map().id(), known.map().revision(), row.summary().revision(), CAUGHT_UP)) {
            map = map.after(logged);
        }
        return new Warm(map.map(), row.summary(), row.created(), row.snapshot(), map.recent());
    }

    private static Warm replayed(Handle handle, MapTable.Row row) {
        ArgumentMap map = at(handle, row.summary().id(), row.summary().revision());
        return new Warm(map, row.summary(), row.created(), row.snapshot(), TreePVector.empty());
    }

    /** A map at a revision that its log reaches. */
    public static ArgumentMap at(Handle handle, Id id, long revision) {
        return replay(handle, LogTable.snapshot(handle, id, revision).orElseGet(() -> empty(handle, id)), revision);
    }

    /** A map before its first operation. */
    public static ArgumentMap empty(Handle handle, Id id) {
        return ArgumentMap.empty(id).withRevision(LogTable.first(handle, id) - 1);
    }

    /** A map after the operations up to a revision. */
    public static ArgumentMap replay(Handle handle, ArgumentMap start, long revision) {
        ArgumentMap map = start;
        while (map.revision() < revision) {
            List<Logged> log = LogTable.since(handle, map.id(), map.revision(), revision, Warm.REMEMBERED);
            if (log.isEmpty() || log.get(0).revision() != map.revision() + 1) {
                throw new IllegalStateException(
                        "The log of map " + map.id() + " has a gap after revision " + map.revision() + ".");
            }
            for (Logged logged : log) {
                map = map.apply(logged.operation().diff());
            }
        }
        return map;
    }

    /** What others may see from now on; only for what is committed. */
    public void keep(Warm map) {
        warm.keep(map);
    }

    void forget(Id map) {
        warm.forget(map);
    }
}
