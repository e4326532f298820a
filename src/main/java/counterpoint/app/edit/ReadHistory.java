package counterpoint.app.edit;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import java.util.List;

/** What was done to a map, and what it was before. */
public final class ReadHistory {
    private final Store store;

    public ReadHistory(Store store) {
        this.store = store;
    }

    /**
     * Up to so many operations below a revision, newest first.
     *
     * @throws NotFoundException if there is no such map
     */
    public List<Logged> before(Id map, long revision, int limit) {
        return store.before(map, revision, limit);
    }

    /**
     * Up to so many operations after a revision, oldest first.
     *
     * @throws NotFoundException if there is no such map
     */
    public List<Logged> since(Id map, long revision, int limit) {
        return store.since(map, revision, limit);
    }

    /**
     * The map as it was.
     *
     * @throws NotFoundException if there is no such map or revision
     */
    public ArgumentMap at(Id map, long revision) {
        return store.at(map, revision);
    }

    /**
     * What leads from one revision to another, in either direction.
     *
     * @throws NotFoundException if there is no such map or revision
     */
    public Diff between(Id map, long from, long to) {
        return Diff.between(store.at(map, from), store.at(map, to));
    }
}
