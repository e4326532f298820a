package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Types what the tour and the guides tell their readers to type, page by page, each page in a folder of its own. A server started on a
 * page runs until the end of that page and answers its {@code curl} commands.
 */
final class GuidesTest {
    @TempDir
    Path folder;

    private Optional<Thread> server = Optional.empty();

    static List<Path> guides() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/guides"))) {
            return Stream.concat(Stream.of(Path.of("docs/tour.md")), pages.sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyCommandDoesWhatItSays(Path guide) throws Exception {
        Documented.prepare(folder);
        Optional<URI> address = Optional.empty();
        for (String command : Documented.commands(guide)) {
            if (command.startsWith("curl ")) {
                HttpResponse<byte[]> answer = Curl.parse(command, folder).send(address.orElseThrow());
                assertThat(answer.statusCode())
                        .as(command + System.lineSeparator() + new String(answer.body(), StandardCharsets.UTF_8))
                        .isBetween(200, 299);
            } else if (command.startsWith(Documented.PROGRAM + "serve")) {
                address = Optional.of(serve(arguments(command)));
            } else {
                Ran ran = Ran.counterpoint(arguments(command).toArray());
                assertThat(ran.code())
                        .as(command + System.lineSeparator() + ran.err())
                        .isZero();
            }
        }
    }

    @AfterEach
    void stopServer() throws InterruptedException {
        if (server.isPresent()) {
            server.get().interrupt();
            server.get().join();
        }
    }

    private URI serve(List<Object> arguments) throws InterruptedException {
        arguments.addAll(List.of("--port", 0, "--store", folder.resolve("maps.db")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Thread running = new Thread(() -> Main.execute(
                arguments.stream().map(Object::toString).toArray(String[]::new), stream(out), stream(err)));
        running.start();
        server = Optional.of(running);
        while (!err.toString(StandardCharsets.UTF_8).contains("Ctrl+C")) {
            assertThat(running.isAlive())
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isTrue();
            Thread.sleep(20);
        }
        return URI.create(out.toString(StandardCharsets.UTF_8).strip());
    }

    /** The words of a command after the program's name; files are taken from, and left in, the test's folder. */
    private List<Object> arguments(String command) {
        assertThat(command).startsWith(Documented.PROGRAM);
        List<Object> arguments = new ArrayList<>();
        for (String word : command.substring(Documented.PROGRAM.length()).split(" +", -1)) {
            boolean isFile = !word.startsWith("-") && (word.contains(".") || word.contains("/"));
            arguments.add(isFile ? folder.resolve(word) : word);
        }
        return arguments;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
