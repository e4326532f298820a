package counterpoint.app.judge;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import counterpoint.store.StoredMap;

/** Judges a stored map as if every pending proposal had been accepted: what stands, why, and what would change it. */
public final class JudgeMap {
    private final Store store;
    private final JudgedMaps judged;

    public JudgeMap(Store store, JudgedMaps judged) {
        this.store = store;
        this.judged = judged;
    }

    /**
     * The map as it is now, ready to be asked.
     *
     * @throws NotFoundException if there is no such map
     */
    public JudgedMap run(Id map) {
        StoredMap stored = store.load(map);
        return judged.of(stored);
    }
}
