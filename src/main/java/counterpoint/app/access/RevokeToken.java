package counterpoint.app.access;

import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import java.time.Clock;

/** Keeps somebody out from now on. */
public final class RevokeToken {
    private final Store store;
    private final Clock clock;

    public RevokeToken(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Revokes a token; the next request with it is refused, on every server.
     *
     * @throws NotFoundException if there is no token with this id
     */
    public void run(String id) {
        store.tokens().revoke(id, clock.instant());
    }
}
