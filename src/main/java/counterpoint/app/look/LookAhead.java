package counterpoint.app.look;

import counterpoint.model.CounterpointException;
import counterpoint.model.Id;
import counterpoint.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens what people are likely to ask for first, before they do: the maps on which somebody worked last. A map of 100,000
 * nodes takes a second or two to read and to look through, and nothing once that is done.
 */
public final class LookAhead {
    private static final Logger LOG = LoggerFactory.getLogger(LookAhead.class);

    /** Few, so that no memory goes into maps that nobody wants. */
    private static final int MAPS = 2;

    private final Store store;
    private final Looking looking;

    public LookAhead(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /** Looks at them, one after the other. A map that can't be read now tells so to whoever asks for it. */
    public void run() {
        for (Id map : store.lastWorkedOn(MAPS)) {
            try {
                looking.looked(store, map);
            } catch (CounterpointException unreadable) {
                LOG.debug("Map {} can't be looked at yet: {}", map, unreadable.getMessage());
            }
        }
    }
}
