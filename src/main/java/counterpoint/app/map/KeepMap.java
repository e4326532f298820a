package counterpoint.app.map;

import counterpoint.app.edit.Caller;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Operation;
import counterpoint.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Puts a new map into the store, under its own id or, where that is taken, a similar one. What somebody else has put in
 * meanwhile is found instead.
 */
public final class KeepMap {
    /** Who brings the maps that nobody asked for. */
    public static final Caller PROGRAM = Caller.shared("counterpoint");

    private final Store store;
    private final Clock clock;

    public KeepMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Id run(Read read, String origin, String intent, String actor) {
        ArgumentMap map = read.map();
        if (map.size() == 0) {
            throw new MalformedInputException(
                    "Map " + map.id() + " is empty. Draft a page, or give a map with entries.");
        }
        Diff everything = Diff.adding(List.copyOf(map.entries()));
        long revision = Math.max(1, map.revision());
        while (true) {
            Id id = MapId.free(map.id(), store);
            Operation first = new Operation(id, revision, actor, clock.instant(), intent, everything);
            if (store.create(origin, read.findings(), first)) {
                return id;
            }
            // Somebody was faster: with the same map, or with another that took the id.
            Optional<Id> same = store.withOrigin(origin);
            if (same.isPresent()) {
                return same.get();
            }
        }
    }
}
