package counterpoint.app;

import counterpoint.model.MapSummary;
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
}
