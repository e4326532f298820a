package counterpoint.app.access;

import counterpoint.model.Audited;
import counterpoint.store.Store;
import java.time.Instant;
import java.util.List;

/** Tells who did what to which map. */
public final class ReadAudit {
    private final Store store;

    public ReadAudit(Store store) {
        this.store = store;
    }

    /** Up to so many operations of all maps before a time, the latest first. */
    public List<Audited> run(Instant before, int limit) {
        return store.before(before, limit);
    }
}
