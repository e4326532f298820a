package counterpoint.app.edit;

import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Logged.Step;
import counterpoint.model.NotPossibleException;
import counterpoint.store.Store;
import java.time.Clock;

/**
 * Takes back the last change that somebody made, as a new operation; what others did meanwhile stays. Nothing is ever taken
 * out of the log.
 *
 * <p>Each person has their own way back: their last change that is neither undone nor an undo. It is found by walking their
 * operations from the newest, an undo cancelling the change before it.
 */
public final class Undo {
    private final Store store;
    private final Clock clock;

    public Undo(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes back the caller's last change.
     *
     * @throws NotPossibleException if there is none, or if others have built on it
     */
    public Stepped run(Id map, Caller caller) {
        return new Steps(store, clock).run(map, caller, Step.UNDO);
    }

    /** What was done, and the revision of the operation it takes back. */
    public record Stepped(Logged logged, long target) {}
}
