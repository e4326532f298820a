package counterpoint.app;

import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;

/** Says how large a stored map is, without reading it. */
public final class SummarizeMap {
    private final Store store;

    SummarizeMap(Store store) {
        this.store = store;
    }

    /**
     * The map in a few figures.
     *
     * @throws NotFoundException if there is none with this id
     */
    public MapSummary run(Id map) {
        return store.summary(map);
    }
}
