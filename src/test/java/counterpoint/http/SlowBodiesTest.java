package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.http.door.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that come slowly, or never. */
final class SlowBodiesTest {
    private static final String ADD = "{\"expectedRevision\": 3, \"intent\": \"add\", \"diff\": {\"added\": [{\"type\":"
            + " \"proposition\", \"id\": \"p9\", \"text\": \"Slow.\"}]}}";
    private static final int MORE_THAN_THREADS = 400;

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

    /** A connection on which a request's head was sent, whose body is still to come. */
    private Socket begin(int length) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), browsing.address().getPort());
        socket.setSoTimeout(4 * Patience.SECONDS * 1_000);
        write(
                socket,
                "POST /api/maps/trams/operations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + length + "\r\n\r\n");
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c > 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    @Test
    void areTaken_whenTheyComeInPiecesButInTime() throws Exception {
        try (Socket socket = begin(ADD.length())) {
            for (int i = 0; i < ADD.length(); i += 20) {
                write(socket, ADD.substring(i, Math.min(i + 20, ADD.length())));
                Thread.sleep(50);
            }
            assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void areGivenUp_whenTheyStopOrTrickle() throws Exception {
        try (Socket silent = begin(ADD.length());
                Socket trickling = begin(ADD.length())) {
            write(silent, ADD.substring(0, 10));
            long end = System.nanoTime() + (Patience.SECONDS + 2) * 1_000_000_000L;
            for (int i = 0; System.nanoTime() < end; i++) {
                try {
                    write(trickling, ADD.substring(i, i + 1));
                } catch (IOException closed) {
                    break;
                }
                Thread.sleep(500);
            }

            assertThat(firstLine(silent)).isEqualTo("HTTP/1.1 408 Request Timeout");
            assertThat(new String(silent.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Content-Type: application/problem+json")
                    .endsWith("\"detail\":\"The request came too slowly: it should be here within 10 seconds, or"
                            + " arrive fast. Send it again.\",\"code\":\"http.408\"}");
            assertThat(firstLine(trickling)).isEqualTo("HTTP/1.1 408 Request Timeout");
        }
        assertThat(browsing.get("/api/maps/trams").body()).contains("\"revision\": 3");
    }

    @Test
    void keepNobodyOut_whenThereAreMoreOfThemThanThreads() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_THREADS; i++) {
            Socket socket = begin(ADD.length());
            write(socket, ADD.substring(0, 10));
            slow.add(socket);
        }

        assertThat(browsing.get("/api/maps/trams").statusCode()).isEqualTo(200);
        assertThat(browsing.post("/api/maps/trams/operations", ADD, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(200);

        for (Socket socket : slow) {
            socket.close();
        }
    }
}
