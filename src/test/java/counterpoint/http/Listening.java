package counterpoint.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener to the events of a map, as a browser's EventSource is one. */
final class Listening implements AutoCloseable {
    /** An event; the fields that it doesn't have are empty. */
    record Event(String name, String id, String data) {}

    private final InputStream body;
    private final CountDownLatch over = new CountDownLatch(1);
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    Listening(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        this.body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofInputStream())
                .body();
        Thread thread = new Thread(this::read, "listening");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            String id = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!name.isEmpty()) {
                        events.add(new Event(name, id, data));
                    }
                    name = "";
                    id = "";
                    data = "";
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                }
            }
        } catch (IOException | UncheckedIOException closed) {
            // The test is over, or the server has gone.
        } finally {
            over.countDown();
        }
    }

    /** The next event of this name; others are passed over. */
    Event next(String name) throws InterruptedException {
        while (true) {
            Event event = events.poll(20, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event " + name + " came within 20 seconds.");
            }
            if (event.name().equals(name)) {
                return event;
            }
        }
    }

    /** Waits until the server has ended the stream. */
    void awaitEnd() throws InterruptedException {
        if (!over.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("The stream didn't end within 20 seconds.");
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
