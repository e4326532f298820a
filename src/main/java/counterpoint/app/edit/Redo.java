package counterpoint.app.edit;

import counterpoint.app.edit.Undo.Stepped;
import counterpoint.model.Id;
import counterpoint.model.Logged.Step;
import counterpoint.model.NotPossibleException;
import counterpoint.store.Store;
import java.time.Clock;

/** Makes again what somebody undid last, unless they have done something new since. */
public final class Redo {
    private final Store store;
    private final Clock clock;

    public Redo(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the caller's last undone change again.
     *
     * @throws NotPossibleException if there is none, or if others have changed the same since
     */
    public Stepped run(Id map, Caller caller) {
        return new Steps(store, clock).run(map, caller, Step.REDO);
    }
}
