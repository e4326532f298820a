package counterpoint.app.access;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Privacy;
import counterpoint.store.Store;
import java.util.List;

/** Tells who may see which map. */
public final class ReadPrivacy {
    private final Store store;

    public ReadPrivacy(Store store) {
        this.store = store;
    }

    /**
     * Who may see this map.
     *
     * @throws NotFoundException if there is no such map
     */
    public Privacy run(Id map) {
        return store.privacies().of(map);
    }

    /** The maps that everybody may see. */
    public List<Id> publicMaps() {
        return store.privacies().publicMaps();
    }
}
