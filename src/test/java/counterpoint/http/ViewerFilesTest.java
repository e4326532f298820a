package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewerFilesTest {
    private static final Path WEB = Path.of("web");
    private static final List<String> JOINED = List.of("/main.js", "/style/index.css");

    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() {
        browsing = new Browsing(folder);
    }

    @AfterEach
    void stop() {
        browsing.close();
    }

    @Test
    void servesEveryFileOfTheViewer_withItsType() throws Exception {
        for (String path : files()) {
            HttpResponse<String> response = browsing.get(path);

            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .as(path)
                    .doesNotContain("octet-stream");
            String kept = Files.readString(WEB.resolve(path.substring(1)));
            if (JOINED.contains(path)) {
                assertThat(response.body()).as(path).doesNotContain("/**", "@import", "from '../");
            } else if (path.endsWith(".js")) {
                assertThat(response.body())
                        .as(path)
                        .isEqualTo(withoutDocs(kept))
                        .hasLineCount((int) kept.lines().count());
            } else {
                assertThat(response.body()).as(path).isEqualTo(kept);
            }
        }
    }

    private static List<String> files() throws IOException {
        try (var walk = Files.walk(WEB)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(WEB.resolve("test")))
                    .map(file -> "/" + WEB.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Doc comments are left out; their line breaks stay, so that errors name the right line. */
    private static String withoutDocs(String module) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int open = module.indexOf("/**"); open >= 0; open = module.indexOf("/**", from)) {
            int close = module.indexOf("*/", open) + 2;
            kept.append(module, from, open)
                    .append("\n"
                            .repeat((int) module.substring(open, close).lines().count() - 1));
            from = close;
        }
        return kept.append(module.substring(from)).toString();
    }

    /** All of the page's own script, packed as it is sent; {@code embed.js} is a file for other people's pages. */
    @Test
    void sendsLessThanEightyKilobytesOfScript() throws Exception {
        assertThat(browsing.get("/main.js").body()).doesNotContain("import(");
        assertThat(browsing.packed("/main.js").length).isBetween(30_000, 80_000);
        assertThat(browsing.packed("/embed.js").length).isLessThan(3_000);
    }

    @Test
    void sendsTheStylesAsOneSheet_inTheirOrder() throws Exception {
        String sheet = browsing.get("/style/index.css").body();

        assertThat(sheet)
                .containsSubsequence(
                        Files.readString(WEB.resolve("style/tokens.css")),
                        Files.readString(WEB.resolve("style/layout.css")),
                        Files.readString(WEB.resolve("style/start.css")));
    }

    @Test
    void servesThePage_atTheRoot() throws Exception {
        HttpResponse<String> response = browsing.get("/?map=trams");

        assertThat(response.body()).isEqualTo(Files.readString(WEB.resolve("index.html")));
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    }

    @Test
    void saysNotModified_whenTheBrowserHasTheFile() throws Exception {
        String tag = browsing.get("/main.js").headers().firstValue("ETag").orElseThrow();

        assertThat(browsing.get("/main.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void saysWhereTheViewerStarts_whenThereIsNoSuchFile() throws Exception {
        HttpResponse<String> response = browsing.get("/nothing.js");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("The viewer has no file nothing.js. It starts at /, and the maps are listed at /api/maps.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../counterpoint/seeds.txt",
                "/%2e%2e/counterpoint/seeds.txt",
                "/..%2fcounterpoint/seeds.txt",
                "/style/../../counterpoint/seeds.txt",
                "//counterpoint/seeds.txt",
                "/style",
                "/style/"
            })
    void givesNothingElseAway_whenAPathIsOdd(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), browsing.address().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1\\.1 40[04].*").doesNotContain("stalin-and-the-ussr");
        }
    }
}
