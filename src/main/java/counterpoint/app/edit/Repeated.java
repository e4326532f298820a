package counterpoint.app.edit;

import counterpoint.model.Logged;
import counterpoint.model.NotPossibleException;
import counterpoint.store.write.Turn;
import java.util.Optional;
import java.util.function.Predicate;

/** A request that came before: it is recognised by its caller's key, answered as the first time and done once. */
public final class Repeated {
    private Repeated() {}

    /** The operation that the caller's request became when it came before. */
    public static Optional<Logged> of(Turn turn, Caller caller) {
        return caller.request().flatMap(key -> turn.answering(caller.name(), key));
    }

    /**
     * That operation, if it is what is asked for now.
     *
     * @throws NotPossibleException if the key stands for another change
     */
    public static Logged requireSame(Logged before, Predicate<Logged> isSame) {
        if (!isSame.test(before)) {
            throw new NotPossibleException(
                    "request-reused",
                    "This Idempotency-Key stands for another change, the one of revision " + before.revision()
                            + ". Make a new key for each change.");
        }
        return before;
    }
}
