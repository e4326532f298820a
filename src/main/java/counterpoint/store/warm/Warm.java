package counterpoint.store.warm;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Logged;
import counterpoint.model.MapSummary;
import java.time.Instant;
import org.pcollections.TreePVector;

/**
 * A map in memory at a revision, with its counts and its last operations, so that the next change costs its own size.
 *
 * @param snapshot revision of its newest snapshot, or -1
 * @param recent the last operations without a gap, at most {@value #REMEMBERED}, oldest first
 */
public record Warm(ArgumentMap map, MapSummary summary, Instant created, long snapshot, TreePVector<Logged> recent) {
    /** Snapshots lie at least this many operations apart, and further in large maps, so that they cost less than the log. */
    public static final int SNAPSHOT_EVERY = 50;

    static final int REMEMBERED = 1_000;
    private static final int ENTRIES_PER_OPERATION = 10;

    /** After one more operation, whose diff is bare. */
    public Warm after(Logged logged) {
        Diff diff = logged.operation().diff();
        ArgumentMap after = map.apply(diff);
        TreePVector<Logged> remembered = recent.plus(logged);
        return new Warm(
                after,
                summary.after(diff, after),
                created,
                snapshot,
                remembered.size() > REMEMBERED ? remembered.minus(0) : remembered);
    }

    public boolean isDueForASnapshot() {
        long apart = Math.max(SNAPSHOT_EVERY, map.size() / ENTRIES_PER_OPERATION);
        return map.revision() - Math.max(snapshot, 0) >= apart;
    }

    public Warm withSnapshot(long revision) {
        return new Warm(map, summary, created, revision, recent);
    }

    /** Whether all operations after this revision are at hand. */
    boolean remembersSince(long revision) {
        return revision >= map.revision() - recent.size();
    }
}
