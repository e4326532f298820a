package counterpoint.app.map;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;

/** Brings back a map that was put away. */
public final class UndeleteMap {
    private final Store store;

    public UndeleteMap(Store store) {
        this.store = store;
    }

    /**
     * Brings the map back; a map that is there stays as it is.
     *
     * @throws NotFoundException if no map had this id
     */
    public void run(Id map) {
        store.undelete(map);
    }
}
