package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * A command line that was run, with what it printed. Lines that only say that something takes its time are left out, as
 * they depend on how busy the machine is.
 */
record Ran(int code, String out, String err) {

    static Ran counterpoint(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.execute(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), stream(out), stream(err));
        return new Ran(code, text(out), withoutProgress(text(err)));
    }

    /** Runs {@code serve} until it has printed its address and answered one request there, then stops it. */
    static Ran serving(Object... arguments) throws InterruptedException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread running = new Thread(() -> code.complete(Main.execute(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), stream(out), stream(err))));
        running.start();
        while (!text(err).contains("Ctrl+C") && !code.isDone()) {
            Thread.sleep(20);
        }
        if (!code.isDone()) {
            URI address = URI.create(text(out).strip());
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        running.interrupt();
        running.join();
        return new Ran(code.join(), text(out), withoutProgress(text(err)));
    }

    /** Fails unless the command ended with this code, printed nothing, and said just this. */
    void assertFailure(int expectedCode, String sentence) {
        assertThat(this).isEqualTo(new Ran(expectedCode, "", sentence + System.lineSeparator()));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String withoutProgress(String err) {
        return err.lines()
                .filter(line -> !line.endsWith(" …"))
                .map(line -> line + System.lineSeparator())
                .collect(Collectors.joining());
    }
}
