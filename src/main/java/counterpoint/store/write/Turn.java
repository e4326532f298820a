package counterpoint.store.write;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.warm.Logs;
import counterpoint.store.warm.Warm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** A map while nobody else can change it, and its log. */
public final class Turn {
    /** Changes written for a revision longer ago than this are not fitted to the map any more. */
    static final int FURTHEST_BACK = 10_000;

    /** So many operations are told to somebody whose change came too late. */
    private static final int TOLD = 1_000;

    private final Handle handle;
    private final Warm warm;
    private final Logs logs;

    Turn(Handle handle, Warm warm, Logs logs) {
        this.handle = handle;
        this.warm = warm;
        this.logs = logs;
    }

    /** The map as it is now, without page texts. */
    public ArgumentMap map() {
        return warm.map();
    }

    /** The operations after a revision, oldest first; empty if there are too many to look through. */
    public Optional<List<Logged>> since(long revision) {
        if (revision < 0 || map().revision() - revision > FURTHEST_BACK) {
            return Optional.empty();
        }
        return Optional.of(logs.since(handle, warm, revision, FURTHEST_BACK));
    }

    /** What to answer a change that was written for another revision. */
    public StaleRevisionException stale(long expected) {
        Id id = map().id();
        List<Logged> told = logs.since(handle, warm, expected, TOLD);
        return new StaleRevisionException(
                id,
                expected,
                map().revision(),
                told.stream().map(Logged::operation).toList());
    }

    /** What somebody did last on this map, newest first; a few hundred operations at most. */
    public Stream<Logged> by(String actor) {
        return logs.by(handle, warm, actor);
    }

    /** The operation that this request became when it came before. */
    public Optional<Logged> answering(String actor, String request) {
        return logs.answering(handle, warm, actor, request);
    }
}
