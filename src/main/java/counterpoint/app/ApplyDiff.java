package counterpoint.app;

import counterpoint.format.json.Change;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.Store;
import java.time.Clock;

/**
 * Changes a map: the way of every edit, from accepting a proposal to undo.
 *
 * <p>A change is a value: a diff, and the revision it was made for. It becomes one operation, and the operation one row of
 * the log, if three things hold: the map is there, it is still at that revision, and the map after the change keeps the
 * rules. Otherwise nothing is written, and the exception says what to do: a stale change comes back with what others did
 * since, a change that breaks rules with everything it breaks.
 */
public final class ApplyDiff {
    private final Store store;
    private final Clock clock;

    ApplyDiff(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the change.
     *
     * @param actor who wants it
     * @return the map after it, one revision on
     * @throws MalformedInputException if the diff changes nothing
     * @throws NotFoundException if there is no such map
     * @throws StaleRevisionException if the map has moved on
     * @throws RuleViolationException if the diff breaks rules of the map
     */
    public ArgumentMap run(Id map, Change change, String actor) {
        if (change.diff().isEmpty()) {
            throw new MalformedInputException(
                    "The change of map " + map + " has an empty diff. Say what is added, revised or removed.");
        }
        Operation operation = new Operation(
                map, change.expectedRevision() + 1, actor, clock.instant(), change.intent(), change.diff());
        return store.append(operation);
    }
}
