package counterpoint.app;

import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import java.util.List;

/** Lists the maps of a store, by title. */
public final class ListMaps {
    private final Store store;

    ListMaps(Store store) {
        this.store = store;
    }

    public List<MapSummary> run() {
        return store.list();
    }

    /** The first ones. */
    public List<MapSummary> run(int limit) {
        return store.list(limit);
    }

    /**
     * Those that come after this one.
     *
     * @throws NotFoundException if there is no such map
     */
    public List<MapSummary> run(Id after, int limit) {
        return store.list(store.summary(after), limit);
    }
}
