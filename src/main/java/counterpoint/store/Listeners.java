package counterpoint.store;

import counterpoint.model.Id;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens to a store in this process; one that fails doesn't keep the others from hearing. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

    void add(StoreListener listener) {
        listeners.add(listener);
    }

    void changed(Id map) {
        tell(listener -> listener.changed(map));
    }

    void said(Id map, String message) {
        tell(listener -> listener.said(map, message));
    }

    void missedSomething() {
        tell(StoreListener::missedSomething);
    }

    /** Reads what another process announced: a map's id, and after a space what was said about it. */
    void announced(String announcement) {
        int space = announcement.indexOf(' ');
        if (space < 0) {
            changed(Id.of(announcement));
        } else {
            said(Id.of(announcement.substring(0, space)), announcement.substring(space + 1));
        }
    }

    private void tell(Consumer<StoreListener> news) {
        for (StoreListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException fault) {
                LOG.error("A listener of the store failed.", fault);
            }
        }
    }
}
