package counterpoint.benchmark.load;

import counterpoint.app.Workspace;
import counterpoint.app.edit.Caller;
import counterpoint.app.notation.Notations;
import counterpoint.benchmark.LargeMaps;
import counterpoint.format.Read;
import counterpoint.format.json.Change;
import counterpoint.http.Server;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.store.Postgres;
import counterpoint.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What size costs: a map of 100,000 nodes opened, edited and looked at; a workspace of 10,000 maps listed; and one edit of a
 * map whose log is long.
 *
 * <p>Arguments: {@code sqlite} or {@code postgres}; then, for the log, its lengths, such as {@code 1000 100000 1000000},
 * and for the rest nothing.
 */
public final class StoreScale {
    private static final int NODES = 100_000;
    private static final int MAPS = 10_000;
    private static final int TIMES = 201;
    private static final int EDITS = 2_001;
    private static final int CLAIMS = 500;
    private static final int WRITERS = 200;

    private final String kind;

    private StoreScale(String kind) {
        this.kind = kind;
    }

    public static void main(String[] args) throws Exception {
        StoreScale scale = new StoreScale(args[0]);
        List<Integer> lengths =
                Arrays.stream(args).skip(1).map(Integer::valueOf).sorted().toList();
        if (lengths.isEmpty()) {
            scale.largeMap();
            scale.manyMaps();
        } else {
            scale.longLog(lengths);
        }
    }

    private String store() throws IOException {
        return kind.equals("postgres")
                ? Postgres.safe()
                : "jdbc:sqlite:" + Files.createTempDirectory("scale").resolve("maps.db");
    }

    private static void tell(String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                "%s: best %.2f, median %.2f, 95 %% %.2f ms (of %d)%n",
                what,
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.size());
    }

    private static List<Double> time(int times, Callable<?> work) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.call();
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis;
    }

    private void largeMap() throws Exception {
        String url = store();
        try (Workspace workspace = Workspace.open(url)) {
            ArgumentMap map = LargeMaps.map(NODES);
            workspace.importMap().run(Notations.JSON.write(new Read(map, List.of())), "debate.json");
        }
        Id debate = Id.of("debate");
        List<Double> loads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (Workspace workspace = Workspace.open(url)) {
                loads.addAll(time(1, () -> workspace.openMap().run(debate)));
            }
        }
        tell("map of 100,000 nodes, loaded from the store by a new process's first and by later openings", loads);
        try (Workspace workspace = Workspace.open(url);
                Server server = Server.start(0, () -> workspace);
                Connection connection = new Connection(server.address())) {
            int[] n = {0};
            tell("one edit of it, over HTTP", time(TIMES, () -> post(connection, n[0]++)));
            tell(
                    "focus in it, depth 2, over HTTP",
                    time(TIMES, () -> connection.get("/api/maps/debate/focus/p" + (n[0] += 97) % 20_000 + "?depth=2")));
            tell("search in it, over HTTP", time(TIMES, () -> connection.get("/api/maps/debate/search?q=fare")));
        }
    }

    private static Connection.Answer post(Connection connection, int n) throws IOException {
        Connection.Answer answer = connection.post(
                "/api/maps/debate/operations",
                "{\"expectedRevision\":" + (1 + n) + ",\"intent\":\"add\",\"diff\":{\"added\":[{\"type\":"
                        + "\"proposition\",\"id\":\"new" + n + "\",\"text\":\"Said later.\"}]}}");
        if (answer.status() != 200) {
            throw new IOException(answer.body());
        }
        return answer;
    }

    private void manyMaps() throws Exception {
        String url = store();
        try (Store store = Store.open(url)) {
            for (int i = 0; i < MAPS; i++) {
                Diff diff = Diff.adding(new Proposition(Id.of("p"), "Claim " + i + "."));
                store.create(
                        "many " + i, List.of(), new Operation(Id.of("m" + i), 1, "scale", Instant.EPOCH, "new", diff));
            }
        }
        try (Workspace workspace = Workspace.open(url);
                Server server = Server.start(0, () -> workspace);
                Connection connection = new Connection(server.address())) {
            tell("10,000 maps listed, all, over HTTP", time(TIMES, () -> connection.get("/api/maps")));
            tell(
                    "10,000 maps, a page of 100 of them",
                    time(TIMES, () -> connection.get("/api/maps?limit=100&after=m5000")));
        }
    }

    /** One log that grows, looked at when it has each of these lengths. */
    private void longLog(List<Integer> lengths) throws Exception {
        String url = store();
        Id map = Id.of("long");
        try (Store store = Store.open(url)) {
            List<Entry> claims = IntStream.range(0, CLAIMS)
                    .<Entry>mapToObj(i -> new Proposition(Id.of("p" + i), "Claim."))
                    .toList();
            store.create("long", List.of(), new Operation(map, 1, "scale", Instant.EPOCH, "new", Diff.adding(claims)));
        }
        for (int length : lengths) {
            try (Store store = Store.open(url)) {
                int from = (int) store.summary(map).revision();
                long begin = System.nanoTime();
                grow(store, map, from, length);
                System.out.printf(
                        "grown from %d to %d operations: %.0f a second%n",
                        from, length, (length - from) / ((System.nanoTime() - begin) / 1e9));
                edit(store, map, length);
            }
            try (Store store = Store.open(url)) {
                tell("opened after " + length + " operations", time(1, () -> store.map(map)));
            }
            try (Workspace workspace = Workspace.open(url)) {
                Caller caller = Caller.shared("scale");
                Proposition claim = new Proposition(Id.of("own" + length), "Own.");
                long now = workspace.openMap().run(map).read().map().revision();
                workspace.applyDiff().run(map, new Change(now, "add", Diff.adding(claim)), caller);
                tell(
                        "undone after " + length + " operations",
                        time(1, () -> workspace.undo().run(map, caller)));
            }
        }
    }

    /** Single edits, by the clock, which waits for the disk, and in processor time, which doesn't. */
    private static void edit(Store store, Id map, int length) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int[] n = {length};
        List<Double> processor = new ArrayList<>();
        List<Double> clock = time(EDITS, () -> {
            long begin = threads.getCurrentThreadCpuTime();
            store.append(map, turn -> Logged.edit(revise(turn.map(), n[0]++)));
            return processor.add((threads.getCurrentThreadCpuTime() - begin) / 1e6);
        });
        tell("one edit after " + length + " operations", clock);
        tell("its processor time", processor);
    }

    /** Makes a log longer with many writers, who share their transactions, so that it doesn't take all day. */
    private static void grow(Store store, Id map, int from, int length) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Thread(() -> {
                    for (int n = next.getAndIncrement(); n < length; n = next.getAndIncrement()) {
                        int number = n;
                        store.append(map, turn -> Logged.edit(revise(turn.map(), number)));
                    }
                }))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static Operation revise(ArgumentMap map, int n) {
        Entry before = map.entry(Id.of("p" + n % CLAIMS)).orElseThrow();
        Entry after = new Proposition(before.id(), "Claim, worded for the " + n + "th time.");
        Diff diff = Diff.revising(before, after);
        return new Operation(map.id(), map.revision() + 1, "scale", Instant.EPOCH, "reword", diff);
    }
}
