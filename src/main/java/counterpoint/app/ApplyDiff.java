package counterpoint.app;

import counterpoint.app.edit.Caller;
import counterpoint.app.edit.Repeated;
import counterpoint.format.json.Change;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Logged.Step;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.Store;
import counterpoint.store.write.Turn;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Changes a map: the way of every edit, from accepting a proposal to rewording a claim.
 *
 * <p>A change is a value: a diff, and the revision it was made for. It becomes one operation, and the operation one row of
 * the log, if three things hold: the map is there; since that revision nobody touched an entry that the change touches; and
 * the map after the change keeps the rules. Otherwise nothing is written, and the exception says what to do: a stale change
 * comes back with what others did since, a change that breaks rules with everything it breaks. A diff of many entries
 * happens as a whole or not at all.
 */
public final class ApplyDiff {
    private final Store store;
    private final Clock clock;

    ApplyDiff(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the change, or finds that it was made when the same request came before.
     *
     * @return the operation it became
     * @throws MalformedInputException if the diff changes nothing
     * @throws NotFoundException if there is no such map
     * @throws StaleRevisionException if others touched the same entries since
     * @throws RuleViolationException if the diff breaks rules of the map
     * @throws NotPossibleException if the caller used this request key for another change
     */
    public Logged run(Id map, Change change, Caller caller) {
        if (change.diff().isEmpty()) {
            throw new MalformedInputException(
                    "The change of map " + map + " has an empty diff. Say what is added, revised or removed.");
        }
        return store.append(map, turn -> decide(turn, change, caller));
    }

    private Logged decide(Turn turn, Change change, Caller caller) {
        Optional<Logged> before = Repeated.of(turn, caller);
        if (before.isPresent()) {
            return Repeated.requireSame(before.get(), made -> isSame(made, change));
        }
        long now = turn.map().revision();
        boolean isLate = change.expectedRevision() != now;
        if (isLate && !isApart(turn, change)) {
            throw turn.stale(change.expectedRevision());
        }
        Operation operation =
                new Operation(turn.map().id(), now + 1, caller.name(), clock.instant(), change.intent(), change.diff());
        return new Logged(
                operation,
                caller.client(),
                Step.EDIT,
                caller.request(),
                isLate ? Optional.of(change.expectedRevision()) : Optional.empty());
    }

    /** Whether nobody touched what the change touches since the revision it was made for. */
    private static boolean isApart(Turn turn, Change change) {
        if (change.expectedRevision() > turn.map().revision()) {
            return false;
        }
        Set<Id> touched = change.diff().touched();
        return turn.since(change.expectedRevision())
                .filter(since -> since.stream()
                        .map(logged -> logged.operation().diff())
                        .allMatch(diff -> areApart(diff, touched)))
                .isPresent();
    }

    private static boolean areApart(Diff diff, Set<Id> touched) {
        return Collections.disjoint(diff.touched(), touched);
    }

    private static boolean isSame(Logged made, Change change) {
        Diff diff = made.operation().diff();
        return made.operation().intent().equals(change.intent())
                && diff.size() == change.diff().size()
                && diff.touched().equals(change.diff().touched());
    }
}
