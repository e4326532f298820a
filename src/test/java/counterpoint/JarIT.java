package counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as people run it, in a process and a folder of its own. */
class JarIT {
    private static final String JAR = Objects.requireNonNull(System.getProperty("counterpoint.jar"));
    private static final Path PAGE = Path.of("seeds/free-buses/page.txt").toAbsolutePath();

    @TempDir
    Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                new File(JAR).getAbsolutePath()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private String run(int expectedCode, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(() -> String.join(" ", arguments) + ": " + err())
                .isEqualTo(expectedCode);
        return out;
    }

    private String err() {
        try {
            return Files.readString(folder.resolve("err.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void draftsChecksAndExports() throws Exception {
        run(0, "draft", PAGE.toString(), "-o", "map.json");

        assertThat(run(0, "check", "map.json")).contains("quote.");
        assertThat(run(0, "export", "map.json", "--to", "json"))
                .isEqualTo(Files.readString(folder.resolve("map.json")));
        assertThat(run(0, "--version")).startsWith("Counterpoint 0.1.0");
    }

    @Test
    void saysOneSentence_whenThePageIsMissing() throws Exception {
        assertThat(run(4, "draft", "nowhere.txt")).isEmpty();
        assertThat(err().strip()).isEqualTo("There is no file nowhere.txt. Check the name and the folder.");
    }

    @Test
    void servesTheSeeds() throws Exception {
        Process server = start("serve", "--port", "0", "--store", "maps.db");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI address = URI.create(out.readLine());
            HttpResponse<String> maps = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve("api/maps")).build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(maps.body()).contains("\"id\":\"free-buses\"").contains("\"id\":\"stalin-and-the-ussr\"");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
