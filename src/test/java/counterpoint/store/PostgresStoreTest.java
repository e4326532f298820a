package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.MapSummary;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.table.Found;
import counterpoint.store.warm.Warm;
import counterpoint.store.write.BareSources;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same store in a real PostgreSQL, with one process on it and with two. */
final class PostgresStoreTest {
    private static final Id MAP = Id.of("trams");
    private static final Proposition QUIET = new Proposition(Id.of("p1"), "Trams are quiet, says the café.");

    private static Operation operation(long revision, Diff diff) {
        return new Operation(MAP, revision, "ada", Instant.EPOCH.plusSeconds(revision), "edit", diff);
    }

    private static void create(Store store) {
        store.create("file abc", List.of(Finding.info("a.b", "C.")), operation(1, Diff.adding(QUIET)));
    }

    @Test
    void keepsWhatSqliteKeeps_whenOpenedAgain() {
        String url = Postgres.database();
        Operation second = operation(2, Diff.adding(new Proposition(Id.of("p2"), "They squeal.")));
        try (Store store = Store.open(url)) {
            create(store);
            store.append(second);
        }

        try (Store store = Store.open(url)) {
            assertThat(store.load(MAP).map().size()).isEqualTo(2);
            assertThat(store.since(MAP, 1)).containsExactly(second);
            assertThat(store.list()).containsExactly(new MapSummary(MAP, "trams", 2, 2, 0, 0, 0, 0, true));
            assertThatThrownBy(() -> store.append(second)).isInstanceOf(StaleRevisionException.class);
            assertThat(store.upkeep().verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void isTheSameMap_whetherReplayedOrReadFromASnapshot(long seed) throws SQLException {
        String url = Postgres.database();
        ArgumentMap kept = grow(url, seed);

        ArgumentMap fromSnapshot = load(url);
        int deleted = deleteSnapshots(url);
        ArgumentMap replayed = load(url);

        assertThat(deleted).isPositive();
        assertThat(fromSnapshot).isEqualTo(kept);
        assertThat(replayed).isEqualTo(kept);
    }

    private static ArgumentMap grow(String url, long seed) {
        try (Store store = Store.open(url)) {
            create(store);
            ArgumentMap map = store.map(MAP);
            for (long step = 0; map.revision() < Warm.SNAPSHOT_EVERY + 5; step++) {
                Diff diff = BareSources.of(RandomMaps.diff(map, seed * 1000 + step));
                if (!diff.isEmpty()) {
                    map = map.apply(diff);
                    store.append(operation(map.revision(), diff));
                }
            }
            assertThat(store.upkeep().verify()).isEmpty();
            return map;
        }
    }

    private static ArgumentMap load(String url) {
        try (Store store = Store.open(url)) {
            return store.map(MAP);
        }
    }

    private static int deleteSnapshots(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM snapshots");
        }
    }

    @Test
    void findsTheSameWords_whateverTheDatabase() {
        String text = "Night trams? Ein Café fährt mit.";
        Source page = Source.of(Id.of("s1"), "Page", text);
        Segment segment = new Segment(
                Id.of("t1"),
                Segment.Kind.FURNITURE,
                new Span(page.id(), 0, text.length()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        try (Store store = Store.open(Postgres.database())) {
            create(store);
            store.append(operation(2, Diff.adding(page, segment)));

            assertThat(store.texts().search(MAP, List.of("cafe"), 9))
                    .containsExactlyInAnyOrder(
                            new Found(QUIET.id(), Found.NODE), new Found(segment.id(), Found.SEGMENT));
            assertThat(store.texts().search(MAP, List.of("tram", "quiet"), 9))
                    .containsExactly(new Found(QUIET.id(), Found.NODE));
            store.append(operation(3, Diff.removing(List.of(QUIET))));
            assertThat(store.texts().search(MAP, List.of("quiet"), 9)).isEmpty();
        }
    }

    @Test
    void hearsOfOperations_whenAnotherProcessMakesThem() throws InterruptedException {
        String url = Postgres.database();
        try (Store one = Store.open(url);
                Store two = Store.open(url)) {
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            two.tell(new Hearing(heard));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("ready");

            create(one);
            one.append(operation(2, Diff.adding(new Proposition(Id.of("p2"), "They squeal."))));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("changed trams");
            assertThat(two.map(MAP).revision()).isEqualTo(2);

            one.say(MAP, "hello there");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("trams: hello there");
        }
    }

    private record Hearing(BlockingQueue<String> heard) implements StoreListener {
        @Override
        public void changed(Id map) {
            heard.add("changed " + map);
        }

        @Override
        public void said(Id map, String message) {
            heard.add(map + ": " + message);
        }

        @Override
        public void missedSomething() {
            heard.add("ready");
        }
    }

    @Test
    void losesNoUpdate_whenTwoProcessesAppendAtOnce() throws Exception {
        String url = Postgres.database();
        int edits = 60;
        try (Store one = Store.open(url);
                Store two = Store.open(url)) {
            create(one);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<?>> writers = List.of(
                    threads.submit(() -> add(one, "a", edits)),
                    threads.submit(() -> add(one, "b", edits)),
                    threads.submit(() -> add(two, "c", edits)),
                    threads.submit(() -> add(two, "d", edits)));
            for (Future<?> writer : writers) {
                writer.get();
            }
            threads.shutdown();

            assertThat(one.map(MAP)).isEqualTo(two.map(MAP));
            assertThat(one.map(MAP).revision()).isEqualTo(1 + 4 * edits);
            assertThat(one.map(MAP).size()).isEqualTo(1 + 4 * edits);
            assertThat(one.upkeep().verify()).isEmpty();
        }
    }

    private static void add(Store store, String prefix, int edits) {
        for (int i = 0; i < edits; i++) {
            Proposition claim = new Proposition(Id.of(prefix + i), "Claim.");
            store.append(MAP, turn -> Logged.edit(operation(turn.map().revision() + 1, Diff.adding(claim))));
        }
    }
}
