package counterpoint.app.edit;

import counterpoint.draft.Amendment;
import counterpoint.draft.Redraft;
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
import counterpoint.store.write.Turn;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects a draft: rejects proposals, moves the borders between comments, and drafts again what hangs on them, all as one
 * operation.
 *
 * <p>Drafting takes longer than others should wait, so it is done before the map is locked. If somebody changes the same
 * things meanwhile it is done again; what others do elsewhere does not matter.
 */
public final class RedraftMap {
    private static final int FURTHEST_BACK = 10_000;
    private static final int TOLD = 1_000;
    private static final int ATTEMPTS = 4;

    private final Store store;
    private final Clock clock;

    public RedraftMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the amendment, or finds that it was made when the same request came before.
     *
     * @param expected the revision at which the caller saw what the amendment names
     * @throws NotFoundException if there is no such map, or it has no such comment or proposal
     * @throws StaleRevisionException if others touched what the amendment names since
     * @throws NotPossibleException if it can't be done, or changes nothing: the code says why
     */
    public Logged run(Id map, Amendment amendment, long expected, Caller caller) {
        Optional<Logged> before = caller.request().flatMap(key -> store.answering(map, caller.name(), key));
        if (before.isPresent()) {
            return Repeated.requireSame(before.get(), made -> isSame(made, amendment));
        }
        for (int attempt = 1; ; attempt++) {
            ArgumentMap now = store.texts().with(store.map(map));
            requireApart(now, amendment.named(), expected);
            Diff diff = Redraft.of(now, amendment);
            if (diff.isEmpty()) {
                throw new NotPossibleException(
                        "nothing-to-redraft", "Nothing in map " + map + " would change by being drafted again.");
            }
            try {
                return store.append(map, turn -> decide(turn, now.revision(), amendment, diff, expected, caller));
            } catch (StaleRevisionException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private void requireApart(ArgumentMap now, Set<Id> named, long expected) {
        if (expected == now.revision()) {
            return;
        }
        boolean isApart = expected < now.revision()
                && now.revision() - expected <= FURTHEST_BACK
                && areApart(store.since(now.id(), expected, FURTHEST_BACK), named);
        if (!isApart) {
            List<Operation> since = store.since(now.id(), expected, TOLD).stream()
                    .map(Logged::operation)
                    .toList();
            throw new StaleRevisionException(now.id(), expected, now.revision(), since);
        }
    }

    private static boolean areApart(List<Logged> since, Set<Id> touched) {
        return since.stream()
                .allMatch(
                        logged -> Collections.disjoint(logged.operation().diff().touched(), touched));
    }

    private Logged decide(Turn turn, long drafted, Amendment amendment, Diff diff, long expected, Caller caller) {
        Optional<Logged> before = Repeated.of(turn, caller);
        if (before.isPresent()) {
            return Repeated.requireSame(before.get(), made -> isSame(made, amendment));
        }
        long now = turn.map().revision();
        if (now != drafted
                && turn.since(drafted)
                        .filter(since -> areApart(since, diff.touched()))
                        .isEmpty()) {
            throw turn.stale(drafted);
        }
        Operation operation =
                new Operation(turn.map().id(), now + 1, caller.name(), clock.instant(), amendment.intent(), diff);
        return new Logged(
                operation,
                caller.client(),
                Step.EDIT,
                caller.request(),
                now == expected ? Optional.empty() : Optional.of(expected));
    }

    private static boolean isSame(Logged made, Amendment amendment) {
        return made.operation().intent().equals(amendment.intent())
                && made.operation().diff().touched().containsAll(amendment.named());
    }
}
