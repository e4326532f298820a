package counterpoint.store.write;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.store.table.LogTable;
import counterpoint.store.warm.Warm;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Snapshots that are due. A small map is written down on the spot. Writing a large one down would keep its writers waiting,
 * so a thread does that beside them, from the map as it was committed, and a later transaction takes the document in; maps
 * are values, so nobody can change it meanwhile.
 */
final class Snapshots implements AutoCloseable {
    private static final int SMALL = 1_000;
    private static final int MOST_KEPT = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Snapshots::background);
    private final Map<Id, CompletableFuture<Snapshot>> underway = new ConcurrentHashMap<>();

    /** A map at a revision, as it is kept. */
    record Snapshot(Id map, long revision, String document) {
        static Snapshot of(ArgumentMap map) {
            return new Snapshot(map.id(), map.revision(), LogTable.document(map));
        }
    }

    private static Thread background(Runnable work) {
        Thread thread = new Thread(work, "snapshots");
        thread.setDaemon(true);
        return thread;
    }

    /** The snapshot to write together with this state of a map, if one is due and ready. */
    Optional<Snapshot> with(Warm map) {
        if (!map.isDueForASnapshot()) {
            return Optional.empty();
        }
        if (map.map().size() <= SMALL) {
            return Optional.of(Snapshot.of(map.map()));
        }
        return Optional.ofNullable(underway.get(map.map().id()))
                .filter(done -> done.isDone() && !done.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Takes note of what was committed, and begins what has become due. */
    void committed(Warm map) {
        Id id = map.map().id();
        Optional.ofNullable(underway.get(id))
                .filter(CompletableFuture::isDone)
                .filter(done -> done.isCompletedExceptionally() || done.join().revision() <= map.snapshot())
                .ifPresent(done -> underway.remove(id));
        if (underway.size() > MOST_KEPT) {
            underway.values().removeIf(CompletableFuture::isDone);
        }
        if (map.isDueForASnapshot() && map.map().size() > SMALL) {
            underway.computeIfAbsent(id, due -> CompletableFuture.supplyAsync(() -> Snapshot.of(map.map()), thread));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
