package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.Workspace;
import counterpoint.app.edit.Caller;
import counterpoint.format.json.Change;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept are never older than what the reader has written, and not for long older than what others have. */
final class KeptAnswersTest {
    private static final String TRAMS = "/api/maps/trams";
    private static final int LONGEST_WAIT = 200;

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

    private String get(String path) throws Exception {
        return browsing.get(path).body();
    }

    private static Change add(long expected, String id) {
        return new Change(expected, "add", Diff.adding(new Proposition(Id.of(id), "Claim " + id + ".")));
    }

    @Test
    void showWhatWasJustWritten_everyTime() throws Exception {
        for (int i = 0; i < 50; i++) {
            get(TRAMS + "/outline");
            browsing.workspace().applyDiff().run(Id.of("trams"), add(3 + i, "q" + i), Caller.shared("ada"));

            assertThat(get(TRAMS + "/outline"))
                    .startsWith("{\"revision\":" + (4 + i))
                    .contains("\"q" + i + "\"");
            assertThat(get(TRAMS + "/history?limit=1")).startsWith("{\"revision\":" + (4 + i));
            assertThat(get(TRAMS + "/search?q=q" + i)).contains("\"q" + i + "\"");
            assertThat(get("/api/maps")).contains("\"revision\":" + (4 + i));
        }
    }

    @Test
    void areTheSameBytes_whenNothingHasChanged() throws Exception {
        for (String path : new String[] {"/api/maps", TRAMS + "/outline", TRAMS + "/standing", TRAMS + "/focus/p1"}) {
            var first = browsing.get(path);
            var again = browsing.get(path);

            assertThat(again.body()).as(path).isEqualTo(first.body());
            assertThat(again.headers().map().keySet())
                    .as(path)
                    .isEqualTo(first.headers().map().keySet());
        }
    }

    @Test
    void comePackedAndWithATag_fromTheFirstTimeOn() throws Exception {
        for (String path : new String[] {TRAMS + "/history", TRAMS + "/focus/p1"}) {
            String plain = get(path);
            for (int i = 0; i < 3; i++) {
                assertThat(unpacked(browsing.packed(path))).as(path).isEqualTo(plain);
                String tag = browsing.get(path).headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> known = browsing.get(path, "If-None-Match", tag);
                assertThat(known.statusCode()).as(path).isEqualTo(304);
                assertThat(known.body()).as(path).isEmpty();
            }
        }
        String before =
                browsing.get(TRAMS + "/outline").headers().firstValue("ETag").orElseThrow();
        browsing.workspace().applyDiff().run(Id.of("trams"), add(3, "p8"), Caller.shared("ada"));
        assertThat(browsing.get(TRAMS + "/outline", "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void areCountedByRoute_likeAnyAnswer() throws Exception {
        browsing.get("/metrics");
        for (int i = 0; i < 3; i++) {
            get(TRAMS + "/outline");
        }

        assertThat(get("/metrics"))
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",route=\"/api/maps/{id}/outline\",status=\"200\"} 3");
    }

    @Test
    void followAnotherProcess_whenItWritesToTheSameFile() throws Exception {
        assertThat(get(TRAMS + "/outline")).startsWith("{\"revision\":3");
        try (Workspace elsewhere = Workspace.open(folder.resolve("maps.db"))) {
            elsewhere.applyDiff().run(Id.of("trams"), add(3, "p8"), Caller.shared("bo"));
            elsewhere.createMap().run("Ferries", Caller.shared("bo"));
        }

        assertThat(eventually(TRAMS + "/outline", "\"p8\"")).isTrue();
        assertThat(eventually("/api/maps", "Ferries")).isTrue();
    }

    private boolean eventually(String path, String text) throws Exception {
        for (int i = 0; i < LONGEST_WAIT; i++) {
            if (get(path).contains(text)) {
                return true;
            }
            Thread.sleep(KeptAnswers.ASKED_EVERY_MS);
        }
        return false;
    }

    @Test
    void areGone_whenTheMapIsPutAway() throws Exception {
        assertThat(browsing.get(TRAMS + "/outline").statusCode()).isEqualTo(200);
        assertThat(browsing.get(TRAMS + "/outline").statusCode()).isEqualTo(200);

        browsing.workspace().deleteMap().run(Id.of("trams"));

        assertThat(browsing.get(TRAMS + "/outline").statusCode()).isEqualTo(404);
        assertThat(get("/api/maps")).isEqualTo("{\"maps\":[]}");
    }
}
