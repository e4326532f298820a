package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.Workspace;
import counterpoint.app.edit.Caller;
import counterpoint.format.json.Change;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.nio.file.Path;
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
