package counterpoint.app;

import counterpoint.analysis.Standing;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;

/** Says which claims, reasons and objections of a stored map stand, as if every pending proposal had been accepted. */
public final class JudgeMap {
    private final Store store;

    JudgeMap(Store store) {
        this.store = store;
    }

    /**
     * The grounded standing.
     *
     * @throws NotFoundException if there is no such map
     */
    public Standing run(Id map) {
        return Standing.of(store.load(map).map().supposingPending());
    }
}
