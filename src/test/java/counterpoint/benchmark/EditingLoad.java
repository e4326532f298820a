package counterpoint.benchmark;

import counterpoint.app.Workspace;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.http.Server;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Many writers and many listeners on one map, over HTTP, all in this process: how many operations are acknowledged in a
 * second, how long each takes, and whether every listener hears of each exactly once.
 *
 * <p>Arguments: seconds, writers, listeners, claims in the map, and the store (a file, or the JDBC address of PostgreSQL).
 */
public final class EditingLoad {
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Id MAP = Id.of("load");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final int seconds;

    private EditingLoad(URI address, int seconds) {
        this.address = address;
        this.seconds = seconds;
    }

    /**
     * What came out.
     *
     * @param operations acknowledged operations
     * @param first the map's revision before them
     * @param last its revision after them
     * @param gaps listeners that missed or repeated an event
     * @param times milliseconds of each acknowledgement, sorted
     */
    public record Result(long operations, long first, long last, int gaps, List<Double> times, double seconds) {
        double percentile(double share) {
            return times.get((int) Math.min(times.size() - 1, share * times.size()));
        }

        @Override
        public String toString() {
            return String.format(
                    "%d operations in %.1f s: %.0f/s, p50 %.1f ms, p99 %.1f ms; %d lost, %d listeners with a gap or repeat",
                    operations,
                    seconds,
                    operations / seconds,
                    percentile(0.5),
                    percentile(0.99),
                    operations - (last - first),
                    gaps);
        }
    }

    public static void main(String[] args) throws Exception {
        String store = args.length > 4
                ? args[4]
                : Files.createTempDirectory("load").resolve("maps.db").toString();
        Result result = run(
                Integer.parseInt(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                store);
        System.out.println(result);
    }

    /** Runs the load on a fresh map in this store. */
    public static Result run(int seconds, int writers, int listeners, int claims, String store) throws Exception {
        try (Workspace workspace = Workspace.open(store);
                Server server = Server.start(0, () -> workspace)) {
            ArgumentMap map = ArgumentMap.of(
                    MAP,
                    1,
                    IntStream.range(0, claims)
                            .mapToObj(i -> new Proposition(Id.of("p" + i), "Claim " + i + " of many."))
                            .toList());
            workspace.importMap().run(Notations.JSON.write(new Read(map, List.of())), "load.json");
            return new EditingLoad(server.address(), seconds).run(writers, listeners);
        }
    }

    private Result run(int writers, int listeners) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        long first = revision();
        CountDownLatch listening = new CountDownLatch(listeners);
        List<Socket> sockets = new ArrayList<>();
        List<Future<Boolean>> streams = new ArrayList<>();
        for (int i = 0; i < listeners; i++) {
            Socket socket = new Socket(address.getHost(), address.getPort());
            sockets.add(socket);
            streams.add(threads.submit(() -> hears(socket, first, listening)));
        }
        listening.await(60, TimeUnit.SECONDS);
        long begin = System.nanoTime();
        List<Callable<List<Double>>> work = IntStream.range(0, writers)
                .<Callable<List<Double>>>mapToObj(writer -> () -> write("w" + writer + "n", first, begin))
                .toList();
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> done : threads.invokeAll(work)) {
            times.addAll(done.get());
        }
        double took = (System.nanoTime() - begin) / 1e9;
        finished = revision();
        int gaps = 0;
        for (Future<Boolean> stream : streams) {
            gaps += stream.get(120, TimeUnit.SECONDS) ? 0 : 1;
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Result(
                times.size(),
                first,
                finished,
                gaps,
                Arrays.stream(sorted).boxed().toList(),
                took);
    }

    private volatile long finished = Long.MAX_VALUE;

    private long revision() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/maps/load/history?limit=1"))
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        Matcher revision = REVISION.matcher(body);
        return revision.find() ? Long.parseLong(revision.group(1)) : -1;
    }

    /** Adds claims one after the other until the time is over; each written for the revision this writer saw last. */
    private List<Double> write(String prefix, long first, long begin) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long known = first;
        for (int n = 0; System.nanoTime() - begin < seconds * 1_000_000_000L; n++) {
            String body = "{\"expectedRevision\":" + known + ",\"intent\":\"add\",\"diff\":{\"added\":[{\"type\":"
                    + "\"proposition\",\"id\":\"" + prefix + n + "\",\"text\":\"Said under load.\"}]}}";
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/maps/load/operations"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            long sent = System.nanoTime();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.body());
            }
            times.add((System.nanoTime() - sent) / 1e6);
            Matcher revision = REVISION.matcher(response.body());
            known = revision.find() ? Long.parseLong(revision.group(1)) : known;
        }
        return times;
    }

    /** Whether each revision comes once and in order, up to the last. */
    private boolean hears(Socket socket, long first, CountDownLatch listening) throws IOException {
        socket.setSoTimeout(120_000);
        socket.getOutputStream()
                .write(("GET /api/maps/load/events?after=" + first + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        long heard = first;
        String event = "";
        while (heard < finished) {
            String line = lines.readLine();
            if (line == null) {
                return false;
            }
            if (line.startsWith("event: ")) {
                event = line.substring(7);
                if (event.equals("open")) {
                    listening.countDown();
                }
            } else if (line.startsWith("id: ") && event.equals("operation")) {
                long id = Long.parseLong(line.substring(4));
                if (id != heard + 1) {
                    return false;
                }
                heard = id;
            }
        }
        return true;
    }
}
