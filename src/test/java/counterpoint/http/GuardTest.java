package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardTest {
    private static final String OPERATIONS = "/api/maps/trams/operations";
    private static final String ADD = """
            {"expectedRevision": 3, "intent": "add-claim",
             "diff": {"added": [{"type": "proposition", "id": "p9", "text": "Rails can be ground."}]}}""";

    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() {
        browsing = new Browsing(folder);
        browsing.workspace().importMap().run(Samples.file(), "trams.json");
    }

    @AfterEach
    void stop() {
        browsing.close();
    }

    /** The first line of the answer to a request with this host; the JDK's client doesn't let one choose it. */
    private String statusLine(String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), browsing.address().getPort())) {
            String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:7070"})
    void answers_whenTheHostIsLoopback(String host) throws IOException {
        assertThat(statusLine(host)).isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"counterpoint.example", "localhost.example:7070", "127.0.0.1.example", "10.0.0.1:7070"})
    void refuses_whenTheHostIsAnotherName(String host) throws IOException {
        assertThat(statusLine(host)).isEqualTo("HTTP/1.1 403 Forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pages.example", "null", "http://127.0.0.1:1"})
    void refusesAChange_whenItComesFromAnotherPage(String origin) throws Exception {
        HttpResponse<String> response =
                browsing.post(OPERATIONS, ADD, "Content-Type", "application/json", "Origin", origin);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"urn:counterpoint:problem:access.forbidden\",\"title\":\"This is not allowed\","
                        + "\"status\":403,\"detail\":\"This change comes from another web page. Make changes from"
                        + " Counterpoint's own pages.\",\"code\":\"access.forbidden\"}");
    }

    @Test
    void takesAChange_whenItComesFromItsOwnPage() throws Exception {
        String own = browsing.address().toString().replaceFirst("/$", "");

        HttpResponse<String> response =
                browsing.post(OPERATIONS, ADD, "Content-Type", "application/json", "Origin", own);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAChange_whenAFormCouldHaveSentIt() throws Exception {
        HttpResponse<String> response = browsing.post(OPERATIONS, ADD, "Content-Type", "text/plain");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("Send it with Content-Type: application/json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/maps", "/nothing.js", "/api/maps/none"})
    void tellsTheBrowserToBeCareful_whateverItAsksFor(String path) throws Exception {
        var headers = browsing.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'self'; form-action 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
