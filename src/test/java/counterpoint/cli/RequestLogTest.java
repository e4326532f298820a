package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.http.Served;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a served store: a line for each request, whoever answered it, and nothing of what was sent or answered. */
final class RequestLogTest {
    @TempDir
    Path folder;

    @Test
    void hasALineForEachRequest_andNothingOfItsBody() throws Exception {
        Path map = Files.write(folder.resolve("trams.json"), Samples.file());
        Path log = folder.resolve("log.txt");
        try (Served server = new Served(
                log,
                "-Dorg.slf4j.simpleLogger.log.counterpoint.requests=debug",
                map.toString(),
                "--store",
                folder.resolve("maps.db").toString())) {
            for (int i = 0; i < 2; i++) {
                server.send(server.to("/icon.svg"));
                server.send(server.to("/api/maps/trams/outline"));
                server.send(server.to("/api/maps/nowhere"));
            }
            server.send(server.to("/api/maps")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"title\": \"A secret\"}")));
        }

        String text = Files.readString(log);
        List<String> lines = text.lines()
                .filter(line -> line.contains("method="))
                .map(line -> line.replaceAll("^.*(method=)", "$1").replaceAll("ms=\\d+", "ms=_"))
                .toList();
        assertThat(lines)
                .containsExactly(
                        line("GET", "/icon.svg", 200),
                        line("GET", "/api/maps/trams/outline", 200),
                        line("GET", "/api/maps/nowhere", 404),
                        line("GET", "/icon.svg", 200),
                        line("GET", "/api/maps/trams/outline", 200),
                        line("GET", "/api/maps/nowhere", 404),
                        line("POST", "/api/maps", 201));
        assertThat(text).doesNotContain("secret");
    }

    private static String line(String method, String path, int status) {
        return "method=%s path=\"%s\" status=%d ms=_ address=127.0.0.1 actor=\"-\"".formatted(method, path, status);
    }
}
