package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.http.door.Asked;
import counterpoint.store.Postgres;
import counterpoint.store.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that serve one PostgreSQL database, one of which is killed. */
final class TwoProcessesTest {
    @TempDir
    Path folder;

    private static HttpResponse<String> add(Served server, long expected, String id) throws Exception {
        String body = """
                {"expectedRevision": %d, "intent": "add",
                 "diff": {"added": [{"type": "proposition", "id": "%s", "text": "Claim."}]}}""".formatted(expected, id);
        return server.send(server.to("/api/maps/trams/operations")
                .header("Content-Type", "application/json")
                .header(Asked.CLIENT, "w")
                .header("Idempotency-Key", "key-" + id)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void goOnAsOneServer_whenOneOfThemIsKilled() throws Exception {
        String database = Postgres.database();
        Path map = Files.write(folder.resolve("trams.json"), Samples.file());
        try (Served one = new Served(folder.resolve("one.txt"), map.toString(), "--store", database);
                Served two = new Served(folder.resolve("two.txt"), "--store", database);
                Listening atTwo = new Listening(two.address().resolve("/api/maps/trams/events"))) {
            atTwo.next("open");

            assertThat(add(one, 3, "p8").body()).isEqualTo("{\"revision\":4}");
            assertThat(atTwo.next("operation").id()).isEqualTo("4");
            assertThat(add(two, 3, "p9").body()).isEqualTo("{\"revision\":5,\"rebasedFrom\":3}");
            assertThat(add(one, 3, "p9").body()).isEqualTo("{\"revision\":5,\"rebasedFrom\":3}");
            one.kill();

            assertThat(add(two, 5, "p10").body()).isEqualTo("{\"revision\":6}");
            assertThat(add(two, 3, "p8").body()).isEqualTo("{\"revision\":4}");
            assertThat(atTwo.next("operation").id()).isEqualTo("5");
            assertThat(atTwo.next("operation").id()).isEqualTo("6");
            assertThat(two.send(two.to("/api/maps/trams/outline")).body()).contains("\"p8\"", "\"p9\"", "\"p10\"");
        }
        try (Store store = Store.open(database)) {
            assertThat(store.upkeep().verify()).isEmpty();
        }
    }
}
