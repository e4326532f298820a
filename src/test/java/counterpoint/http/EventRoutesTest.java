package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import counterpoint.app.edit.Caller;
import counterpoint.format.json.Change;
import counterpoint.http.Listening.Event;
import counterpoint.http.door.Asked;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventRoutesTest {
    private static final String EVENTS = "/api/maps/trams/events";

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

    private Listening listen(String path, String... headers) throws Exception {
        return new Listening(browsing.address().resolve(path), headers);
    }

    private void add(long expected, String id) {
        Change change = new Change(expected, "add", Diff.adding(new Proposition(Id.of(id), "Claim.")));
        browsing.workspace().applyDiff().run(Id.of("trams"), change, Caller.shared("ada"));
    }

    @Test
    void tellsOfEachOperation_whenItIsMade() throws Exception {
        try (Listening listening = listen(EVENTS)) {
            assertThat(listening.next("open")).isEqualTo(new Event("open", "3", "{\"revision\":3}"));

            add(3, "p8");

            assertThat(listening.next("operation"))
                    .isEqualTo(
                            new Event(
                                    "operation",
                                    "4",
                                    "{\"revision\":4,\"actor\":\"ada\",\"intent\":\"add\",\"diff\":{\"added\":[{\"type\":"
                                            + "\"proposition\",\"id\":\"p8\",\"text\":\"Claim.\"}],\"revised\":[],\"removed\":[]}}"));
        }
    }

    @Test
    void saysThatItIsAlive_whenNothingHappens() throws Exception {
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(browsing.address().resolve(EVENTS)).build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> line.equals(":")).findFirst())
                    .isPresent();
        }
    }

    @Test
    void catchesUpWithoutGapOrRepeat_whenAListenerWasAwayForAThousandOperations() throws Exception {
        LongStream.range(0, 1_000).forEach(i -> add(3 + i, "q" + i));

        try (Listening listening = listen(EVENTS, "Last-Event-ID", "3")) {
            for (long revision = 4; revision <= 1_003; revision++) {
                assertThat(listening.next("operation").id()).isEqualTo(Long.toString(revision));
            }
            add(1_003, "p9");
            assertThat(listening.next("operation").id()).isEqualTo("1004");
        }
    }

    @Test
    void beginsWhereTheMapWasLoaded_whenThePageSaysSo() throws Exception {
        add(3, "p8");
        add(4, "p9");

        try (Listening listening = listen(EVENTS + "?after=4")) {
            assertThat(listening.next("operation").id()).isEqualTo("5");
        }
    }

    @Test
    void asksForANewStart_whenTheListenerKnowsMoreThanThereIs() throws Exception {
        try (Listening listening = listen(EVENTS, "Last-Event-ID", "77")) {
            assertThat(listening.next("reload")).isEqualTo(new Event("reload", "3", "{\"revision\":3}"));

            add(3, "p8");
            assertThat(listening.next("operation").id()).isEqualTo("4");
        }
    }

    @Test
    void showsWhoLooksWhere_whenSomebodySaysSo() throws Exception {
        try (Listening listening = listen(EVENTS)) {
            assertThat(listening.next("presence").data()).isEqualTo("{\"people\":[]}");
            try (Listening other = listen(EVENTS + "?client=b")) {
                other.next("open");

                var answer = browsing.post(
                        "/api/maps/trams/presence",
                        "{\"node\": \"p1\", \"name\": \"Bo\"}",
                        "Content-Type",
                        "application/json",
                        Asked.CLIENT,
                        "b");

                assertThat(answer.statusCode()).isEqualTo(204);
                assertThat(listening.next("presence").data())
                        .isEqualTo("{\"people\":[{\"client\":\"b\",\"name\":\"Bo\",\"node\":\"p1\"}]}");
            }
        }
    }

    @Test
    void refusesToListen_whenTheMapIsNotThereOrTheNumberIsNone() throws Exception {
        assertThat(browsing.get("/api/maps/nowhere/events").statusCode()).isEqualTo(404);
        assertThat(browsing.get(EVENTS, "Last-Event-ID", "yesterday").statusCode())
                .isEqualTo(400);
        assertThat(new ObjectMapper()
                        .readTree(browsing.get(EVENTS + "?client=a%20b").body())
                        .path("code")
                        .textValue())
                .isEqualTo("input.malformed");
        assertThat(List.of(404, 400))
                .contains(browsing.get("/api/maps/%20/events").statusCode());
    }
}
