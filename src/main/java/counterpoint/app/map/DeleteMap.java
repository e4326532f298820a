package counterpoint.app.map;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import java.time.Clock;

/** Puts a map away. Its log stays, and so does its id: {@link UndeleteMap} brings it back. */
public final class DeleteMap {
    private final Store store;
    private final Clock clock;

    public DeleteMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Puts the map away.
     *
     * @throws NotFoundException if there is no such map
     */
    public void run(Id map) {
        store.delete(map, clock.instant());
    }
}
