package counterpoint.benchmark.load;

import counterpoint.app.Workspace;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.http.Server;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.store.Postgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Many writers and many listeners on one map, over HTTP, all in this process: how many operations are acknowledged in a
 * second, how long each takes, and whether every listener hears of each exactly once and ends with the server's map.
 *
 * <p>Arguments: seconds, seconds to warm up, writers, listeners, claims in the map, and the store: a file, the JDBC address
 * of PostgreSQL, or {@code postgres} for one that is started here and syncs as PostgreSQL does by itself.
 */
public final class EditingLoad {
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final String MAP = "load";
    private static final int MOST_OPERATIONS = 2_000_000;

    private final URI address;
    private final Shape shape;
    private final AtomicLongArray acknowledged = new AtomicLongArray(MOST_OPERATIONS);
    private final AtomicLongArray heard = new AtomicLongArray(MOST_OPERATIONS);
    private volatile long finished = Long.MAX_VALUE;

    /** How much is going on. */
    public record Shape(Duration time, Duration warmUp, int writers, int listeners, int claims) {}

    private EditingLoad(URI address, Shape shape) {
        this.address = address;
        this.shape = shape;
    }

    public static void main(String[] args) throws Exception {
        String store = args.length > 5 ? args[5] : Files.createTempDirectory("load") + "/maps.db";
        Shape shape = new Shape(
                Duration.ofSeconds(Long.parseLong(args[0])),
                Duration.ofSeconds(Long.parseLong(args[1])),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                Integer.parseInt(args[4]));
        System.out.println(run(shape, store.equals("postgres") ? Postgres.safe() : store));
    }

    /** Runs the load on a fresh map in this store. */
    public static Measured run(Shape shape, String store) throws Exception {
        try (Workspace workspace = Workspace.open(store);
                Server server = Server.start(0, () -> workspace)) {
            ArgumentMap map = ArgumentMap.of(
                    Id.of(MAP),
                    1,
                    IntStream.range(0, shape.claims)
                            .mapToObj(i -> new Proposition(Id.of("p" + i), "Claim " + i + " of many."))
                            .toList());
            workspace.importMap().run(Notations.JSON.write(new Read(map, List.of())), "load.json");
            return new EditingLoad(server.address(), shape).run(workspace);
        }
    }

    private Measured run(Workspace workspace) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        ArgumentMap start = map(workspace);
        List<Listener> listeners = new ArrayList<>();
        CountDownLatch open = new CountDownLatch(shape.listeners);
        for (int i = 0; i < shape.listeners; i++) {
            Listener listener = new Listener(
                    address, MAP, start.revision(), open, () -> finished, i == 0 ? this::hear : revision -> {});
            listeners.add(i == 0 ? listener.keeping() : listener);
        }
        List<Future<Listener.Heard>> streams =
                listeners.stream().map(threads::submit).toList();
        if (!open.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " listeners were not let in.");
        }
        List<Writer.Written> written = write(threads, start.revision());
        ArgumentMap end = map(workspace);
        finished = end.revision();
        List<Listener.Heard> all = new ArrayList<>();
        for (Future<Listener.Heard> stream : streams) {
            all.add(stream.get(120, TimeUnit.SECONDS));
        }
        threads.shutdownNow();
        boolean isSame = listeners.isEmpty() || listeners.get(0).replayed(start).equals(end);
        return Measured.of(shape, start, end, written, all, isSame, delays(end.revision()));
    }

    private static ArgumentMap map(Workspace workspace) {
        return workspace.openMap().run(Id.of(MAP)).read().map();
    }

    private List<Writer.Written> write(ExecutorService threads, long first)
            throws InterruptedException, ExecutionException {
        long begin = System.nanoTime() + shape.warmUp.toNanos();
        long end = begin + shape.time.toNanos();
        List<Callable<Writer.Written>> work = IntStream.range(0, shape.writers)
                .<Callable<Writer.Written>>mapToObj(writer -> new Writer("w" + writer + "n", first, begin, end))
                .toList();
        List<Writer.Written> written = new ArrayList<>();
        for (Future<Writer.Written> done : threads.invokeAll(work)) {
            written.add(done.get());
        }
        return written;
    }

    private void hear(long revision) {
        heard.set((int) revision, System.nanoTime());
    }

    /** Nanoseconds from each acknowledgement to the event at the first listener. */
    private List<Long> delays(long last) {
        return IntStream.rangeClosed(1, (int) last)
                .filter(i -> acknowledged.get(i) != 0 && heard.get(i) != 0)
                .mapToLong(i -> Math.max(0, heard.get(i) - acknowledged.get(i)))
                .sorted()
                .boxed()
                .toList();
    }

    /** Adds claims one after the other until the time is over; each written for the revision this writer saw last. */
    final class Writer implements Callable<Writer.Written> {
        private final String prefix;
        private final long begin;
        private final long end;
        private long known;

        /**
         * What one writer did.
         *
         * @param operations how many were acknowledged, in the warm-up too
         * @param nanos how long each acknowledgement took, after the warm-up
         */
        record Written(long operations, List<Long> nanos) {}

        Writer(String prefix, long first, long begin, long end) {
            this.prefix = prefix;
            this.known = first;
            this.begin = begin;
            this.end = end;
        }

        @Override
        public Written call() throws IOException {
            List<Long> nanos = new ArrayList<>();
            long n = 0;
            try (Connection connection = new Connection(address)) {
                for (long sent = System.nanoTime(); sent < end; n++) {
                    add(connection, prefix + n);
                    long now = System.nanoTime();
                    acknowledged.set((int) known, now);
                    if (sent >= begin) {
                        nanos.add(now - sent);
                    }
                    sent = now;
                }
            }
            return new Written(n, nanos);
        }

        private void add(Connection connection, String id) throws IOException {
            Connection.Answer answer = connection.post(
                    "/api/maps/" + MAP + "/operations",
                    "{\"expectedRevision\":" + known + ",\"intent\":\"add\",\"diff\":{\"added\":[{\"type\":"
                            + "\"proposition\",\"id\":\"" + id + "\",\"text\":\"Said under load.\"}]}}");
            Matcher revision = REVISION.matcher(answer.body());
            if (answer.status() != 200 || !revision.find()) {
                throw new IllegalStateException("Answered with " + answer + ".");
            }
            known = Long.parseLong(revision.group(1));
        }
    }
}
