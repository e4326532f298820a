package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.Workspace;
import counterpoint.http.door.Asked;
import counterpoint.store.Postgres;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers that know nothing of each other but the PostgreSQL database they share. */
final class TwoServersTest {
    private Workspace left;
    private Workspace right;
    private Server one;
    private Server two;

    @BeforeEach
    void start() {
        String database = Postgres.database();
        left = Workspace.open(database);
        right = Workspace.open(database);
        left.importMap().run(Samples.file(), "trams.json");
        one = Server.start(0, () -> left);
        two = Server.start(0, () -> right);
    }

    @AfterEach
    void stop() {
        if (one != null) {
            one.close();
            two.close();
            left.close();
            right.close();
        }
    }

    private static HttpResponse<String> post(Server server, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/maps/trams" + path))
                .header("Content-Type", "application/json")
                .header(Asked.CLIENT, "w")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> add(Server server, long expected, String id) throws Exception {
        return post(server, "/operations", """
                {"expectedRevision": %d, "intent": "add",
                 "diff": {"added": [{"type": "proposition", "id": "%s", "text": "Claim."}]}}""".formatted(expected, id));
    }

    private static String map(Server server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/maps/trams"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void areOneServerToTheirReaders_whenTheyShareADatabase() throws Exception {
        try (Listening atTwo = new Listening(two.address().resolve("/api/maps/trams/events"))) {
            atTwo.next("open");

            assertThat(add(one, 3, "p8").body()).isEqualTo("{\"revision\":4}");
            assertThat(atTwo.next("operation").id()).isEqualTo("4");
            assertThat(add(two, 3, "p9").body()).isEqualTo("{\"revision\":5,\"rebasedFrom\":3}");
            assertThat(atTwo.next("operation").id()).isEqualTo("5");
            assertThat(add(one, 3, "p9").statusCode()).isEqualTo(409);
            assertThat(post(two, "/undo", "{}").body()).contains("\"undone\":5");
            assertThat(post(one, "/undo", "{}").body()).contains("\"undone\":4");
            assertThat(atTwo.next("operation").id()).isEqualTo("6");
            assertThat(atTwo.next("operation").id()).isEqualTo("7");

            assertThat(map(one)).isEqualTo(map(two)).contains("\"revision\": 7");
        }
    }

    @Test
    void showPeopleAtTheOtherServer_whenTheySayWhereTheyAre() throws Exception {
        try (Listening atTwo = new Listening(two.address().resolve("/api/maps/trams/events"))) {
            assertThat(atTwo.next("presence").data()).isEqualTo("{\"people\":[]}");

            post(one, "/presence", "{\"node\": \"p1\"}");

            assertThat(atTwo.next("presence").data()).isEqualTo("{\"people\":[{\"client\":\"w\",\"node\":\"p1\"}]}");
        }
    }
}
