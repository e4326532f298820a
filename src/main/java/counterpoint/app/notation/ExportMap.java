package counterpoint.app.notation;

import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import counterpoint.store.StoredMap;

/** Takes a stored map out whole, with its page texts and findings; a {@link Notation} writes it down. */
public final class ExportMap {
    private final Store store;

    public ExportMap(Store store) {
        this.store = store;
    }

    /**
     * The map to be written.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Read run(Id map) {
        StoredMap stored = store.load(map);
        return new Read(store.texts().with(stored.map()), stored.findings());
    }
}
