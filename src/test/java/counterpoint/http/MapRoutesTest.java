package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.model.Id;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapRoutesTest {
    private static final String OPERATIONS = "/api/maps/trams/operations";
    private static final String ADD = """
            {"expectedRevision": 3, "intent": "add-claim",
             "diff": {"added": [{"type": "proposition", "id": "p9", "text": "Rails can be ground."}]}}""";

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

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private HttpResponse<String> change(String body) throws IOException, InterruptedException {
        return browsing.post(OPERATIONS, body, "Content-Type", "application/json");
    }

    private static void assertJson(HttpResponse<String> response, String expected) throws IOException {
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response.body())).isEqualTo(json(expected));
    }

    @Test
    void listsMaps_whenThereAreSome() throws Exception {
        assertJson(browsing.get("/api/maps"), """
                {"maps": [{"id": "trams", "title": "On trams", "revision": 3, "claims": 3, "relations": 2,
                           "proposals": 0, "speakers": 1, "comments": 0, "hasText": true}]}""");
    }

    @Test
    void givesTheDocumentWithoutTexts_whenAMapIsAskedFor() throws Exception {
        HttpResponse<String> response = browsing.get("/api/maps/trams");

        String expected = new String(Samples.fileWithoutText(), StandardCharsets.UTF_8);
        assertThat(response.body()).isEqualTo(expected).doesNotContain(Samples.text());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
    }

    @Test
    void saysNotModified_whenTheClientHasTheRevision() throws Exception {
        String tag =
                browsing.get("/api/maps/trams").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = browsing.get("/api/maps/trams", "If-None-Match", "\"other\", " + tag);
        change(ADD);
        HttpResponse<String> changed = browsing.get("/api/maps/trams", "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).contains(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void givesThePages_whenTheTranscriptIsAskedFor() throws Exception {
        assertJson(browsing.get("/api/maps/trams/transcript"), """
                {"sources": [{"id": "s1", "title": "On trams",
                  "hash": "%s", "length": 29, "text": "Trams are quiet. They squeal!",
                  "segments": [
                    {"type": "segment", "id": "t1", "kind": "turn",
                     "span": {"source": "s1", "start": 0, "end": 17}, "speaker": "v1"},
                    {"type": "segment", "id": "t2", "kind": "turn",
                     "span": {"source": "s1", "start": 17, "end": 29}, "speaker": "v1"}]}]}""".formatted(
                        counterpoint.model.Source.hashOf(Samples.text())));
    }

    @Test
    void leavesTheTextOut_whenOnlyPlacesAreKnown() throws Exception {
        byte[] other = new String(Samples.fileWithoutText(), StandardCharsets.UTF_8)
                .replace("\"id\": \"trams\"", "\"id\": \"placed\"")
                .replaceAll("sha256:[0-9a-f]{64}", "sha256:" + "0".repeat(64))
                .getBytes(StandardCharsets.UTF_8);
        browsing.workspace().importMap().run(other, "placed.json");

        JsonNode source =
                json(browsing.get("/api/maps/placed/transcript").body()).at("/sources/0");

        assertThat(source.has("text")).isFalse();
        assertThat(source.path("length").intValue()).isEqualTo(29);
    }

    @Test
    void offersDownloads_whenAMapIsExported() throws Exception {
        HttpResponse<String> whole = browsing.get("/api/maps/trams/export.json");
        HttpResponse<String> graph = browsing.get("/api/maps/trams/graph.json");

        assertThat(whole.body()).isEqualTo(new String(Samples.file(), StandardCharsets.UTF_8));
        assertThat(whole.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''trams.json");
        assertThat(graph.body())
                .isEqualTo(new String(
                        Notations.GRAPH.write(new Read(Samples.trams(), List.of())), StandardCharsets.UTF_8));
        assertThat(graph.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''trams.graph.json");
    }

    @Test
    void tellsWhatStands_whenAsked() throws Exception {
        assertJson(browsing.get("/api/maps/trams/standing"), """
                {"revision": 3, "semantics": "grounded",
                 "standing": {"i1": "out", "p1": "out", "p2": "in", "p3": "in", "x1": "in"}}""");
    }

    @Test
    void movesOneRevisionOn_whenAChangeFits() throws Exception {
        assertJson(change(ADD), "{\"revision\": 4}");

        assertThat(browsing.workspace()
                        .openMap()
                        .run(Id.of("trams"))
                        .read()
                        .map()
                        .contains(Id.of("p9")))
                .isTrue();
    }

    @Test
    void bringsWhatChanged_whenTheMapHasMovedOn() throws Exception {
        change(ADD);

        HttpResponse<String> response = change(ADD);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(json(response.body())).isEqualTo(json("""
                        {"type": "urn:counterpoint:problem:revision.stale", "title": "The map has moved on",
                         "status": 409, "code": "revision.stale",
                         "detail": "Map trams is at revision 4, but this change was made for revision 3. \
                        Take in the 1 changes made since and try again.",
                         "revision": 4,
                         "since": [{"map": "trams", "revision": 4, "actor": "reader", "time": "2026-05-01T12:00:00Z",
                                    "intent": "add-claim",
                                    "diff": {"added": [{"type": "proposition", "id": "p9",
                                                        "text": "Rails can be ground."}],
                                             "revised": [], "removed": []}}]}"""));
    }

    @Test
    void namesEveryBrokenRule_whenAChangeBreaksSome() throws Exception {
        HttpResponse<String> response = change("""
                {"expectedRevision": 3, "intent": "object",
                 "diff": {"added": [{"type": "conflict", "id": "x2", "attacker": "p8", "target": "p1"}]}}""");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response.body())).isEqualTo(json("""
                        {"type": "urn:counterpoint:problem:rule.violated",
                         "title": "The change breaks rules of the map", "status": 422, "code": "rule.violated",
                         "detail": "Conflict x2 names attacker p8, which is not in this map. \
                        Add p8 or remove it from x2.",
                         "findings": [{"code": "end.missing", "severity": "error", "about": ["x2", "p8"],
                           "message": "Conflict x2 names attacker p8, which is not in this map. \
                        Add p8 or remove it from x2."}]}"""));
    }

    @Test
    void servesTheSchema_whenAsked() throws Exception {
        HttpResponse<String> response = browsing.get("/api/schema/map.json");

        assertThat(json(response.body()).path("$schema").textValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void isHealthy_whenItRuns() throws Exception {
        assertJson(browsing.get("/health"), "{\"status\": \"ok\"}");
    }

    @Test
    void compresses_whenTheClientCanUnpack() throws Exception {
        browsing.workspace().addPage().run(Samples.PAGE.getBytes(StandardCharsets.UTF_8), "trains.txt");

        HttpResponse<String> response = browsing.get("/api/maps/trains", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
