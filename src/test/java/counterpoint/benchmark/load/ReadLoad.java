package counterpoint.benchmark.load;

import counterpoint.app.Workspace;
import counterpoint.app.notation.Notations;
import counterpoint.benchmark.LargeMaps;
import counterpoint.format.Read;
import counterpoint.http.Server;
import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the server answers what is read most, beside a bare Javalin that answers the same bytes, and beside Javalin's
 * own handler for static files: wrk with 32 connections on each in turn, five rounds (three where packed), medians. Answers in JSON are asked for
 * plain, and then packed, as browsers do. Needs {@code wrk}.
 *
 * <p>Arguments: seconds for each turn, and the folder of the viewer ({@code web}).
 */
public final class ReadLoad {
    private static final int ROUNDS = 5;
    private static final int PACKED_ROUNDS = 3;
    private static final List<String> ROUTES = List.of(
            "/health",
            "/api/maps?limit=20",
            "/api/maps/debate/focus/p7?depth=2",
            "/api/maps/debate/standing",
            "/api/maps/debate/unanswered",
            "/api/maps/debate/outline?limit=50",
            "/api/maps/debate/search?q=fares&limit=20",
            "/api/maps/debate/history?limit=20");
    private static final List<String> FILES = List.of("/icon.svg", "/style/map.css", "/style/print.css");

    private static final List<String> GZIP = List.of("Accept-Encoding: gzip");

    private final int seconds;

    private ReadLoad(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        ReadLoad load = new ReadLoad(Integer.parseInt(args[0]));
        Path store = Files.createTempDirectory("reads").resolve("maps.db");
        try (Workspace workspace = Workspace.open(store);
                Server server = Server.start(0, () -> workspace)) {
            workspace.installSeeds().run();
            workspace.importMap().run(Notations.JSON.write(new Read(LargeMaps.map(1_000), List.of())), "debate.json");
            load.routes(server.address());
            load.files(server.address(), Path.of(args[1]));
        }
    }

    /** A Javalin that has the same answers ready. */
    private void routes(URI ours) throws IOException, InterruptedException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String route : ROUTES) {
            bodies.put(route, body(ours.resolve(route)));
        }
        Javalin bare = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/*", context -> {
                String query = context.queryString();
                String asked = query == null ? context.path() : context.path() + "?" + query;
                context.contentType("application/json").result(bodies.getOrDefault(asked, new byte[0]));
            });
        });
        bare.start("127.0.0.1", 0);
        URI other = URI.create("http://127.0.0.1:" + bare.port() + "/");
        for (List<String> headers : List.of(List.<String>of(), GZIP)) {
            System.out.println("route " + headers + " | bytes | ours/s | p99 ms | bare Javalin/s | p99 ms | ratio");
            for (Map.Entry<String, byte[]> route : bodies.entrySet()) {
                String path = route.getKey();
                compare(path, route.getValue().length, ours.resolve(path), other.resolve(path), headers);
            }
        }
        bare.stop();
    }

    private void files(URI ours, Path folder) throws IOException, InterruptedException {
        Javalin plain = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.staticFiles.add(folder.toString(), Location.EXTERNAL);
        });
        plain.start("127.0.0.1", 0);
        URI other = URI.create("http://127.0.0.1:" + plain.port() + "/");
        System.out.println("file, gzip | bytes | ours/s | p99 ms | Javalin's static files/s | p99 ms | ratio");
        for (String file : FILES) {
            compare(file, body(ours.resolve(file)).length, ours.resolve(file), other.resolve(file), GZIP);
        }
        plain.stop();
    }

    private void compare(String name, int bytes, URI ours, URI other, List<String> headers)
            throws IOException, InterruptedException {
        List<Wrk.Run> mine = new ArrayList<>();
        List<Wrk.Run> theirs = new ArrayList<>();
        Wrk.run(ours, seconds, headers);
        Wrk.run(other, seconds, headers);
        int rounds = headers.isEmpty() ? ROUNDS : PACKED_ROUNDS;
        for (int i = 0; i < rounds; i++) {
            mine.add(Wrk.run(ours, seconds, headers));
            theirs.add(Wrk.run(other, seconds, headers));
        }
        Wrk.Run a = median(mine);
        Wrk.Run b = median(theirs);
        System.out.printf(
                "%s | %d | %.0f | %.1f | %.0f | %.1f | %.2f%n",
                name, bytes, a.rate(), a.p99(), b.rate(), b.p99(), a.rate() / b.rate());
    }

    private static Wrk.Run median(List<Wrk.Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Wrk.Run::rate))
                .toList()
                .get(runs.size() / 2);
    }

    private static byte[] body(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
