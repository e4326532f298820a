package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.warm.Warm;
import counterpoint.store.write.BareSources;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreLawsTest {
    private static final Id MAP = Id.of("m");

    @TempDir
    Path folder;

    private static Operation operation(long revision, Diff diff) {
        return new Operation(MAP, revision, "law", Instant.EPOCH.plusSeconds(revision), "edit", diff);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSameMap_whetherKeptReplayedOrReadFromASnapshot(long seed) throws SQLException {
        Path file = folder.resolve("maps.db");
        ArgumentMap kept = grow(file, seed);
        assertThat(kept.revision()).as("beyond the first snapshot").isGreaterThan(Warm.SNAPSHOT_EVERY);

        ArgumentMap fromSnapshot = load(file);
        assertThat(deleteSnapshots(file)).isEqualTo(1);
        ArgumentMap replayed = load(file);

        assertThat(fromSnapshot).isEqualTo(kept);
        assertThat(replayed).isEqualTo(kept);
    }

    /** A map after many random changes; each is also applied without a store. */
    private static ArgumentMap grow(Path file, long seed) {
        try (Store store = Store.at(file)) {
            ArgumentMap map = ArgumentMap.of(
                            MAP, 0, List.copyOf(RandomMaps.from(seed).entries()))
                    .apply(Diff.adding(new Proposition(Id.of("first"), "At least one entry.")));
            store.create("law " + seed, List.of(), operation(1, Diff.adding(List.copyOf(map.entries()))));
            map = BareSources.of(map);
            for (long step = 0; map.revision() < Warm.SNAPSHOT_EVERY + 5; step++) {
                Diff diff = RandomMaps.diff(map, seed * 1000 + step);
                if (!diff.isEmpty()) {
                    ArgumentMap after = map.apply(BareSources.of(diff));
                    assertThat(store.append(operation(after.revision(), diff))).isEqualTo(after);
                    map = after;
                }
            }
            return map;
        }
    }

    private static ArgumentMap load(Path file) {
        try (Store store = Store.at(file)) {
            return store.load(MAP).map();
        }
    }

    private static int deleteSnapshots(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM snapshots");
        }
    }

    @Test
    void letsOneWin_whenTwoStoresAppendToOneFileAtOnce() throws Exception {
        Path file = folder.resolve("maps.db");
        int edits = 12;
        try (Store one = Store.at(file);
                Store two = Store.at(file)) {
            one.create("race", List.of(), operation(1, Diff.adding(new Proposition(Id.of("p"), "Start."))));

            ExecutorService threads = Executors.newFixedThreadPool(2);
            Future<Integer> first = threads.submit(() -> insist(one, "a", edits));
            Future<Integer> second = threads.submit(() -> insist(two, "b", edits));
            int refused = first.get() + second.get();
            threads.shutdown();

            assertThat(one.load(MAP)).isEqualTo(two.load(MAP));
            assertThat(one.load(MAP).map().revision()).isEqualTo(1 + 2 * edits);
            assertThat(one.load(MAP).map().size()).isEqualTo(1 + 2 * edits);
            assertThat(one.since(MAP, 0)).hasSize(1 + 2 * edits);
            assertThat(refused).isNotNegative();
        }
    }

    /** Adds claims one by one, taking in the other's changes whenever they came first. */
    private static int insist(Store store, String prefix, int edits) throws ExecutionException {
        List<Long> refused = new ArrayList<>();
        for (int i = 0; i < edits; ) {
            long revision = store.load(MAP).map().revision();
            try {
                store.append(operation(revision + 1, Diff.adding(new Proposition(Id.of(prefix + i), "Claim."))));
                i++;
            } catch (StaleRevisionException stale) {
                assertThat(stale.revision()).isGreaterThan(revision);
                assertThat(stale.since()).hasSize((int) (stale.revision() - revision));
                refused.add(revision);
            }
        }
        return refused.size();
    }
}
