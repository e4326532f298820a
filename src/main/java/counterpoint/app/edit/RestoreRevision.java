package counterpoint.app.edit;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Logged.Step;
import counterpoint.model.NotFoundException;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Operation;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.Store;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a map what it was at an earlier revision, as a new operation: what was done since stays in the log. */
public final class RestoreRevision {
    private static final String INTENT = "restore-revision";

    private final Store store;
    private final Clock clock;

    public RestoreRevision(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Restores a revision, or finds that it was restored when the same request came before.
     *
     * @param expected the revision the map has now, as far as the caller knows
     * @throws NotFoundException if there is no such map or revision
     * @throws StaleRevisionException if the map has moved on
     * @throws NotPossibleException if the map is as it was then, or if the caller used this request key for another change
     */
    public Logged run(Id map, long revision, long expected, Caller caller) {
        ArgumentMap then = store.at(map, revision);
        Predicate<Logged> isSame =
                made -> Diff.between(store.at(map, made.revision()), then).isEmpty();
        Optional<Logged> before = caller.request().flatMap(key -> store.answering(map, caller.name(), key));
        if (before.isPresent()) {
            return Repeated.requireSame(before.get(), isSame);
        }
        return store.append(map, turn -> {
            Optional<Logged> meanwhile = Repeated.of(turn, caller);
            if (meanwhile.isPresent()) {
                return Repeated.requireSame(
                        meanwhile.get(), made -> made.operation().intent().equals(INTENT));
            }
            if (turn.map().revision() != expected) {
                throw turn.stale(expected);
            }
            Diff back = Diff.between(turn.map(), then);
            if (back.isEmpty()) {
                throw new NotPossibleException(
                        "nothing-to-restore", "Map " + map + " is just as it was at revision " + revision + ".");
            }
            Operation operation = new Operation(map, expected + 1, caller.name(), clock.instant(), INTENT, back);
            return new Logged(operation, caller.client(), Step.EDIT, caller.request(), Optional.empty());
        });
    }
}
