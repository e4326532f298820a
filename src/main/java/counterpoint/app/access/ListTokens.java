package counterpoint.app.access;

import counterpoint.model.Access;
import counterpoint.store.Store;
import java.util.List;

/** Says who may come in. */
public final class ListTokens {
    private final Store store;

    public ListTokens(Store store) {
        this.store = store;
    }

    /** Every access that was not revoked, the oldest first. */
    public List<Access> run() {
        return store.tokens().list();
    }
}
