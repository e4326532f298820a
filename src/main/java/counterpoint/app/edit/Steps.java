package counterpoint.app.edit;

import counterpoint.app.edit.Undo.Stepped;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Logged.Step;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.store.Store;
import counterpoint.store.write.Turn;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Undo and redo, which differ only in what they look for. */
final class Steps {
    private final Store store;
    private final Clock clock;

    Steps(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Stepped run(Id map, Caller caller, Step step) {
        AtomicLong target = new AtomicLong();
        try {
            Logged logged = store.append(map, turn -> {
                Optional<Logged> before = Repeated.of(turn, caller);
                long next = before.map(Logged::revision).orElse(turn.map().revision() + 1);
                before.ifPresent(made -> Repeated.requireSame(made, same -> same.step() == step));
                Logged found = target(turn, caller, step, next)
                        .orElseThrow(() -> new NotPossibleException(
                                "nothing-to-" + name(step),
                                "There is nothing of yours to " + name(step) + " in map " + map + "."));
                target.set(found.revision());
                return before.orElseGet(() -> inverse(turn, found, caller, step));
            });
            return new Stepped(logged, target.get());
        } catch (RuleViolationException blocked) {
            throw new NotPossibleException(
                    name(step) + "-blocked",
                    "Your change at revision " + target.get() + " can't be "
                            + (step == Step.UNDO ? "undone" : "made again")
                            + ", because others have built on it or changed the same. " + blocked.getMessage());
        }
    }

    private Logged inverse(Turn turn, Logged target, Caller caller, Step step) {
        Operation operation = new Operation(
                turn.map().id(),
                turn.map().revision() + 1,
                caller.name(),
                clock.instant(),
                target.operation().intent(),
                target.operation().diff().inverse());
        return new Logged(operation, caller.client(), step, caller.request(), Optional.empty());
    }

    /**
     * For undo: the newest change that was made or made again, each newer undo standing for one change that is gone. For
     * redo: the newest undo, each newer redo standing for one that is used up; something new ends the search. Only what
     * came before a revision counts.
     */
    private static Optional<Logged> target(Turn turn, Caller caller, Step step, long next) {
        int cancelled = 0;
        Iterator<Logged> own = turn.by(caller.name())
                .filter(logged -> logged.revision() < next && caller.made(logged))
                .iterator();
        while (own.hasNext()) {
            Logged logged = own.next();
            boolean isWayBack = logged.step() == Step.UNDO;
            if (logged.step() == Step.CREATE || (step == Step.REDO && logged.step() == Step.EDIT)) {
                return Optional.empty();
            }
            if (isWayBack == (step == Step.UNDO)) {
                cancelled++;
            } else if (cancelled > 0) {
                cancelled--;
            } else {
                return Optional.of(logged);
            }
        }
        return Optional.empty();
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
