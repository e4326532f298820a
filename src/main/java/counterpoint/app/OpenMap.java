package counterpoint.app;

import counterpoint.app.page.ReadTranscript;
import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import counterpoint.store.StoredMap;

/** Opens a stored map for reading; page texts stay in the store, see {@link ReadTranscript}. */
public final class OpenMap {
    private final Store store;

    OpenMap(Store store) {
        this.store = store;
    }

    /**
     * The revision a map is at, without opening it.
     *
     * @throws NotFoundException if there is none with this id
     */
    public long revision(Id map) {
        return store.summary(map).revision();
    }

    /**
     * Opens a map.
     *
     * @throws NotFoundException if there is none with this id
     */
    public OpenedMap run(Id map) {
        StoredMap stored = store.load(map);
        String version =
                stored.map().revision() + "-" + Long.toString(stored.created().toEpochMilli(), Character.MAX_RADIX);
        return new OpenedMap(new Read(stored.map(), stored.findings()), version);
    }
}
