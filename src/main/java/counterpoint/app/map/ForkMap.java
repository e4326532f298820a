package counterpoint.app.map;

import counterpoint.app.edit.Caller;
import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import counterpoint.store.StoredMap;
import java.time.Clock;

/** Makes a map that begins as another is now and goes its own way from there. */
public final class ForkMap {
    private final Store store;
    private final Clock clock;

    public ForkMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the fork, or finds it if the same request came before.
     *
     * @return its id
     * @throws NotFoundException if there is no such map
     */
    public Id run(Id map, Caller caller) {
        StoredMap stored = store.load(map);
        String origin = Origin.request(caller, "fork " + map);
        return store.withOrigin(origin)
                .orElseGet(() -> new KeepMap(store, clock)
                        .run(new Read(stored.map(), stored.findings()), origin, "fork-map", caller.name()));
    }
}
