package counterpoint.store.write;

import counterpoint.model.Logged;

/**
 * What somebody wants done to a map, decided on the map as it is when their turn comes. It may be asked again if writing
 * failed, so it changes nothing itself.
 */
@FunctionalInterface
public interface Decision {

    /**
     * The next operation; or one that is in the log already, if this request was answered before, and then nothing is
     * written.
     */
    Logged on(Turn turn);
}
