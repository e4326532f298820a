package counterpoint.app;

import counterpoint.layout.Diagram;
import counterpoint.layout.Overview;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;

/** Lays a stored map out as a whole, pending proposals included, for those who want to see the forest. */
public final class DrawOverview {
    private final Store store;

    DrawOverview(Store store) {
        this.store = store;
    }

    /**
     * The overview of a map as it is now.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Drawn run(Id map) {
        ArgumentMap stored = store.load(map).map();
        return new Drawn(stored.revision(), Overview.of(Diagram.withProposals(stored)));
    }

    /** An overview, and the revision of the map it shows. */
    public record Drawn(long revision, Overview overview) {}
}
