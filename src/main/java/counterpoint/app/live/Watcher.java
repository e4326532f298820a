package counterpoint.app.live;

import java.util.List;

/** Somebody who watches a map. Told quickly and in no particular thread: to do more than take note, use another thread. */
public interface Watcher {
    /** The map has new operations, or perhaps has. */
    void changed();

    /** These people look at the map now. */
    void present(List<Person> people);
}
