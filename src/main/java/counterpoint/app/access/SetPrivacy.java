package counterpoint.app.access;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Privacy;
import counterpoint.store.Store;

/** Says who may see a map. */
public final class SetPrivacy {
    private final Store store;

    public SetPrivacy(Store store) {
        this.store = store;
    }

    /**
     * Says it from now on.
     *
     * @throws NotFoundException if there is no such map
     */
    public void run(Id map, Privacy privacy) {
        store.privacies().set(map, privacy);
    }
}
