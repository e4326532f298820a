package counterpoint.store.write;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Source;
import counterpoint.store.Store;
import counterpoint.store.table.LogTable;
import counterpoint.store.table.MapTable;
import counterpoint.store.table.TextTable;
import counterpoint.store.warm.Logs;
import counterpoint.store.warm.Maps;
import counterpoint.store.warm.Warm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One transaction that takes in operations, of one map or of several. Operations are decided and tried in memory first and
 * written at the end, together, so that one that is refused leaves no trace and the others cost as little as they can.
 */
public final class Writing {
    private final Handle handle;
    private final Maps maps;
    private final Snapshots snapshots;
    private final Logs logs = new Logs();
    private final Map<Id, Long> cameFrom = new LinkedHashMap<>();
    private final Map<Id, Warm> current = new LinkedHashMap<>();
    private final Map<Id, List<Source>> sources = new LinkedHashMap<>();
    private final List<Logged> rows = new ArrayList<>();

    Writing(Handle handle, Maps maps, Snapshots snapshots) {
        this.handle = handle;
        this.maps = maps;
        this.snapshots = snapshots;
    }

    /** Takes one operation in; see {@link Store#append}. */
    Logged append(Id map, Decision decision) {
        Warm before = Optional.ofNullable(current.get(map)).orElseGet(() -> maps.load(handle, map));
        Turn turn = new Turn(handle, before, logs);
        Logged decided = decision.on(turn);
        long now = before.map().revision();
        if (decided.revision() <= now && decided.request().isPresent()) {
            return decided;
        }
        if (decided.revision() != now + 1) {
            throw turn.stale(decided.revision() - 1);
        }
        Logged bare = bare(decided);
        Warm after = tried(before, turn, bare);
        cameFrom.putIfAbsent(map, now);
        current.put(map, after);
        sources.computeIfAbsent(map, id -> new ArrayList<>())
                .addAll(BareSources.named(decided.operation().diff()));
        rows.add(bare);
        return bare;
    }

    /** A change that was fitted to a later revision and breaks rules there came too late rather than wrong. */
    private static Warm tried(Warm before, Turn turn, Logged bare) {
        try {
            return before.after(bare);
        } catch (RuleViolationException broken) {
            throw bare.rebasedFrom().isPresent() ? turn.stale(bare.rebasedFrom().orElseThrow()) : broken;
        }
    }

    private static Logged bare(Logged logged) {
        Operation operation = logged.operation();
        Diff diff = BareSources.of(operation.diff());
        return new Logged(
                new Operation(
                        operation.map(),
                        operation.revision(),
                        operation.actor(),
                        operation.time(),
                        operation.intent(),
                        diff),
                logged.client(),
                logged.step(),
                logged.request(),
                logged.rebasedFrom());
    }

    /** Writes what was taken in. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        LogTable.insert(handle, rows);
        sources.forEach((map, named) -> TextTable.keep(handle, map, named));
        current.replaceAll((map, after) ->
                snapshots.with(after).map(due -> snapshotted(after, due)).orElse(after));
        current.values().forEach(this::advance);
    }

    private Warm snapshotted(Warm after, Snapshots.Snapshot due) {
        LogTable.insertSnapshot(handle, due.map(), due.revision(), due.document());
        return after.withSnapshot(due.revision());
    }

    private void advance(Warm after) {
        Id map = after.map().id();
        if (!MapTable.advance(handle, after.summary(), after.snapshot(), cameFrom.getOrDefault(map, -1L))) {
            throw new IllegalStateException("Map " + map + " moved on although it was locked.");
        }
    }

    /** The maps that this transaction changed, as they are once it is committed. */
    List<Warm> changed() {
        return List.copyOf(current.values());
    }

    /** A map as it is after its first operation. */
    public static ArgumentMap first(Operation operation, Diff bare) {
        return ArgumentMap.empty(operation.map())
                .withRevision(operation.revision() - 1)
                .apply(bare);
    }
}
