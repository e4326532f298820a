package counterpoint.http;

import counterpoint.app.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

/** A server on a free port over a fresh store, and a client for it. */
final class Browsing implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private final Workspace workspace;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    Browsing(Path folder) {
        this.workspace = Workspace.open(folder.resolve("maps.db"), Clock.fixed(NOON, ZoneOffset.UTC));
        this.server = Server.start(0, () -> workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    java.util.SortedSet<String> routes() {
        return server.routes();
    }

    URI address() {
        return server.address();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** The body as it comes over the wire to a browser, packed. */
    byte[] packed(String path) throws IOException, InterruptedException {
        return client.send(request(path, "Accept-Encoding", "gzip").GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        server.close();
        workspace.close();
    }
}
