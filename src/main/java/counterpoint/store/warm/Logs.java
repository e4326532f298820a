package counterpoint.store.warm;

import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.store.table.LogTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reading logs: from memory where the operations are remembered, otherwise from the database. */
public final class Logs {
    private static final int OWN = 500;

    /** Oldest first. */
    public List<Logged> since(Handle handle, Warm warm, long revision, int limit) {
        Id map = warm.map().id();
        long now = warm.map().revision();
        if (!warm.remembersSince(revision)) {
            return LogTable.since(handle, map, revision, now, limit);
        }
        int first = (int) (warm.recent().size() - (now - Math.min(now, revision)));
        // subList of a persistent vector takes the elements before it away one by one.
        long end = Math.min(warm.recent().size(), (long) first + limit);
        return IntStream.range(first, (int) end).mapToObj(warm.recent()::get).toList();
    }

    /** Newest first; what is not written yet is in memory, and what is not in memory is in the database. */
    public Stream<Logged> by(Handle handle, Warm warm, String actor) {
        List<Logged> own = new ArrayList<>();
        warm.recent().stream()
                .filter(logged -> logged.operation().actor().equals(actor))
                .forEach(own::add);
        Collections.reverse(own);
        long remembered = warm.map().revision() - warm.recent().size();
        List<Logged> older = own.size() >= OWN
                ? List.of()
                : LogTable.by(handle, warm.map().id(), actor, remembered + 1, OWN - own.size());
        return Stream.concat(own.stream(), older.stream());
    }

    public Optional<Logged> answering(Handle handle, Warm warm, String actor, String request) {
        return warm.recent().stream()
                .filter(logged -> logged.request().filter(request::equals).isPresent())
                .filter(logged -> logged.operation().actor().equals(actor))
                .findFirst()
                .or(() -> LogTable.answering(handle, warm.map().id(), actor, request));
    }
}
