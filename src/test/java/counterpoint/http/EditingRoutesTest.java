package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import counterpoint.http.door.Asked;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditingRoutesTest {
    private static final String TRAMS = "/api/maps/trams";
    private static final String JSON = "Content-Type";

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

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        String[] all = new String[headers.length + 2];
        all[0] = JSON;
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return browsing.post(path, body, all);
    }

    private HttpResponse<String> add(long expected, String id, String... headers)
            throws IOException, InterruptedException {
        return post(TRAMS + "/operations", """
                {"expectedRevision": %d, "intent": "add-claim",
                 "diff": {"added": [{"type": "proposition", "id": "%s", "text": "Claim %s."}]}}""".formatted(expected, id, id), headers);
    }

    private HttpResponse<String> reword(long expected, String before, String after) throws Exception {
        return post(TRAMS + "/operations", """
                {"expectedRevision": %d, "intent": "reword", "diff": {"revised": [{
                   "before": {"type": "proposition", "id": "p2", "text": "%s"},
                   "after": {"type": "proposition", "id": "p2", "text": "%s"}}]}}""".formatted(expected, before, after));
    }

    private boolean has(String id) throws Exception {
        return browsing.get(TRAMS).body().contains("\"id\": \"" + id + "\"");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("code").textValue()).isEqualTo(code);
    }

    @Test
    void fitsAChangeIn_whenOthersTouchedOtherNodes() throws Exception {
        add(3, "p8");

        HttpResponse<String> late = add(3, "p9");

        assertThat(late.body()).isEqualTo("{\"revision\":5,\"rebasedFrom\":3}");
        assertThat(has("p8")).isTrue();
        assertThat(has("p9")).isTrue();
    }

    @Test
    void refusesAChange_whenAnotherTouchedTheSameNode() throws Exception {
        reword(3, "Trams squeal in every bend.", "Trams squeal.");

        HttpResponse<String> late = reword(3, "Trams squeal in every bend.", "Trams screech.");

        assertProblem(late, 409, "revision.stale");
        assertThat(json(late).path("since")).hasSize(1);
        assertThat(browsing.get(TRAMS).body()).contains("Trams squeal.").doesNotContain("screech");
    }

    @Test
    void refusesAChange_whenWhatItBuildsOnIsGone() throws Exception {
        add(3, "p8");
        post(TRAMS + "/operations", """
                {"expectedRevision": 4, "intent": "remove",
                 "diff": {"removed": [{"type": "proposition", "id": "p8", "text": "Claim p8."}]}}""");

        HttpResponse<String> late = post(TRAMS + "/operations", """
                {"expectedRevision": 4, "intent": "object",
                 "diff": {"added": [{"type": "conflict", "id": "x8", "attacker": "p8", "target": "p1"}]}}""");

        assertProblem(late, 409, "revision.stale");
        assertThat(json(late).path("revision").longValue()).isEqualTo(5);
    }

    @Test
    void writesOnce_whenTheSameRequestComesTwice() throws Exception {
        HttpResponse<String> first = add(3, "p9", "Idempotency-Key", "k1");
        add(4, "p10");

        HttpResponse<String> again = add(3, "p9", "Idempotency-Key", "k1");
        HttpResponse<String> other = add(5, "p11", "Idempotency-Key", "k1");

        assertThat(first.body()).isEqualTo("{\"revision\":4}");
        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(other, 409, "request-reused");
        assertThat(json(browsing.get(TRAMS + "/history")).path("revision").longValue())
                .isEqualTo(5);
    }

    @Test
    void writesNothing_whenOneOfManyEntriesBreaksARule() throws Exception {
        HttpResponse<String> broken = post(TRAMS + "/operations", """
                {"expectedRevision": 3, "intent": "add", "diff": {"added": [
                  {"type": "proposition", "id": "p8", "text": "Good."},
                  {"type": "inference", "id": "i8", "premises": ["p8"], "conclusion": "nowhere"}]}}""");

        assertProblem(broken, 422, "rule.violated");
        assertThat(has("p8")).isFalse();
    }

    @Test
    void goesBackAndForth_whenOnePersonUndoesAndRedoes() throws Exception {
        add(3, "p8", Asked.CLIENT, "a");
        add(4, "p9", Asked.CLIENT, "a");

        assertThat(post(TRAMS + "/undo", "{}", Asked.CLIENT, "a").body())
                .isEqualTo("{\"revision\":6,\"intent\":\"add-claim\",\"undone\":5}");
        assertThat(post(TRAMS + "/undo", "{}", Asked.CLIENT, "a").body()).contains("\"undone\":4");
        assertThat(has("p8") || has("p9")).isFalse();
        assertProblem(post(TRAMS + "/undo", "{}", Asked.CLIENT, "a"), 409, "nothing-to-undo");

        assertThat(post(TRAMS + "/redo", "{}", Asked.CLIENT, "a").body()).contains("\"redone\":7");
        assertThat(has("p8")).isTrue();
        assertThat(post(TRAMS + "/redo", "{}", Asked.CLIENT, "a").body()).contains("\"redone\":6");
        assertThat(has("p9")).isTrue();
        assertProblem(post(TRAMS + "/redo", "{}", Asked.CLIENT, "a"), 409, "nothing-to-redo");
        assertThat(post(TRAMS + "/undo", "{}", Asked.CLIENT, "a").body()).contains("\"undone\":9");
        assertThat(has("p8") && !has("p9")).isTrue();
    }

    @Test
    void redoesNothing_whenSomethingNewWasDoneAfterTheUndo() throws Exception {
        add(3, "p8", Asked.CLIENT, "a");
        post(TRAMS + "/undo", "{}", Asked.CLIENT, "a");
        add(5, "p9", Asked.CLIENT, "a");

        assertProblem(post(TRAMS + "/redo", "{}", Asked.CLIENT, "a"), 409, "nothing-to-redo");
    }

    @Test
    void leavesOthersAlone_whenOneUndoes() throws Exception {
        add(3, "p8", Asked.CLIENT, "a");
        add(4, "p9", Asked.CLIENT, "b");

        HttpResponse<String> undone = post(TRAMS + "/undo", "{}", Asked.CLIENT, "a");

        assertThat(undone.body()).contains("\"undone\":4");
        assertThat(has("p8")).isFalse();
        assertThat(has("p9")).isTrue();
    }

    @Test
    void saysWhy_whenOthersHaveBuiltOnWhatIsToBeUndone() throws Exception {
        add(3, "p8", Asked.CLIENT, "a");
        post(TRAMS + "/operations", """
                {"expectedRevision": 4, "intent": "object",
                 "diff": {"added": [{"type": "conflict", "id": "x8", "attacker": "p8", "target": "p1"}]}}""", Asked.CLIENT, "b");

        HttpResponse<String> blocked = post(TRAMS + "/undo", "{}", Asked.CLIENT, "a");

        assertProblem(blocked, 409, "undo-blocked");
        assertThat(json(blocked).path("detail").textValue())
                .isEqualTo(
                        "Your change at revision 4 can't be undone, because others have built on it or changed the"
                                + " same. Proposition p8 can't be removed while conflict x8 names it. Remove or revise x8 too.");
    }

    @Test
    void showsEveryRevision_whenAsked() throws Exception {
        add(3, "p8");
        reword(4, "Trams squeal in every bend.", "Trams squeal.");

        JsonNode history = json(browsing.get(TRAMS + "/history?limit=2"));
        assertThat(history.at("/operations/0/intent").textValue()).isEqualTo("reword");
        assertThat(history.at("/operations/1/diff/added/0/id").textValue()).isEqualTo("p8");
        assertThat(json(browsing.get(TRAMS + "/history?before=4"))
                        .at("/operations/0/step")
                        .textValue())
                .isEqualTo("create");

        assertThat(browsing.get(TRAMS + "/revisions/4").body())
                .contains("in every bend")
                .contains("\"p8\"");
        assertThat(browsing.get(TRAMS + "/revisions/3").body()).doesNotContain("\"p8\"");
        assertThat(browsing.get(TRAMS + "/revisions/6").statusCode()).isEqualTo(404);
        assertThat(browsing.get(TRAMS + "/revisions/2").statusCode()).isEqualTo(404);

        JsonNode diff = json(browsing.get(TRAMS + "/diff?from=5&to=3")).path("diff");
        assertThat(diff.at("/removed/0/id").textValue()).isEqualTo("p8");
        assertThat(diff.at("/revised/0/after/text").textValue()).isEqualTo("Trams squeal in every bend.");
    }

    @Test
    void isAsItWas_whenARevisionIsRestored() throws Exception {
        add(3, "p8");
        reword(4, "Trams squeal in every bend.", "Trams squeal.");

        assertProblem(post(TRAMS + "/restore", "{\"revision\": 3, \"expectedRevision\": 4}"), 409, "revision.stale");
        HttpResponse<String> restored = post(TRAMS + "/restore", "{\"revision\": 3, \"expectedRevision\": 5}");

        assertThat(restored.body()).isEqualTo("{\"revision\":6}");
        assertThat(json(browsing.get(TRAMS + "/diff?from=3&to=6")).path("diff").toString())
                .isEqualTo("{\"added\":[],\"revised\":[],\"removed\":[]}");
        assertProblem(
                post(TRAMS + "/restore", "{\"revision\": 3, \"expectedRevision\": 6}"), 409, "nothing-to-restore");
    }

    @Test
    void restoresOnce_whenTheSameRequestComesTwice() throws Exception {
        add(3, "p8", "Idempotency-Key", "k0");
        add(4, "p9");
        String body = "{\"revision\": 3, \"expectedRevision\": 5}";

        HttpResponse<String> first = post(TRAMS + "/restore", body, "Idempotency-Key", "k1");
        add(6, "p10");
        HttpResponse<String> again = post(TRAMS + "/restore", body, "Idempotency-Key", "k1");
        HttpResponse<String> other =
                post(TRAMS + "/restore", "{\"revision\": 4, \"expectedRevision\": 7}", "Idempotency-Key", "k1");
        HttpResponse<String> edit =
                post(TRAMS + "/restore", "{\"revision\": 3, \"expectedRevision\": 7}", "Idempotency-Key", "k0");

        assertThat(first.body()).isEqualTo("{\"revision\":6}");
        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(other, 409, "request-reused");
        assertProblem(edit, 409, "request-reused");
        assertThat(json(browsing.get(TRAMS + "/history")).path("revision").longValue())
                .isEqualTo(7);
    }

    @Test
    void undoesAndRedoesOnce_whenTheSameRequestComesTwice() throws Exception {
        add(3, "p8");
        add(4, "p9");

        HttpResponse<String> undone = post(TRAMS + "/undo", "{}", "Idempotency-Key", "k1");
        HttpResponse<String> undoneAgain = post(TRAMS + "/undo", "{}", "Idempotency-Key", "k1");
        HttpResponse<String> redone = post(TRAMS + "/redo", "{}", "Idempotency-Key", "k2");
        HttpResponse<String> redoneAgain = post(TRAMS + "/redo", "{}", "Idempotency-Key", "k2");
        HttpResponse<String> other = post(TRAMS + "/redo", "{}", "Idempotency-Key", "k1");

        assertThat(undone.body()).isEqualTo("{\"revision\":6,\"intent\":\"add-claim\",\"undone\":5}");
        assertThat(undoneAgain.body()).isEqualTo(undone.body());
        assertThat(redone.body()).isEqualTo("{\"revision\":7,\"intent\":\"add-claim\",\"redone\":6}");
        assertThat(redoneAgain.body()).isEqualTo(redone.body());
        assertProblem(other, 409, "request-reused");
        assertThat(has("p8") && has("p9")).isTrue();
    }

    @Test
    void makesEveryMap_whenManyComeWithTheSameNameAtOnce() throws Exception {
        String file = browsing.get(TRAMS + "/export.json").body().replace("Trams squeal", "Trolleys squeal");
        List<CompletableFuture<HttpResponse<String>>> made = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> imported = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            made.add(browsing.sendLater(browsing.request("/api/maps", JSON, "application/json")
                    .POST(BodyPublishers.ofString("{\"title\": \"Ferries\"}"))));
            imported.add(browsing.sendLater(browsing.request("/api/maps/import?name=t.json", JSON, "application/json")
                    .POST(BodyPublishers.ofString(file))));
        }

        assertThat(ids(made)).doesNotHaveDuplicates().hasSize(24);
        assertThat(Set.copyOf(ids(imported))).hasSize(1);
    }

    private static List<String> ids(List<CompletableFuture<HttpResponse<String>>> answers) throws Exception {
        List<String> ids = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
            ids.add(json(answer.get()).path("id").textValue());
        }
        return ids;
    }

    @Test
    void makesAMap_whenATitleIsGiven() throws Exception {
        HttpResponse<String> created =
                post("/api/maps", "{\"title\": \"Ferries & tides\"}", "Idempotency-Key", "new-1");
        HttpResponse<String> again = post("/api/maps", "{\"title\": \"Ferries & tides\"}", "Idempotency-Key", "new-1");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains("/api/maps/ferries-tides");
        assertThat(again.body()).isEqualTo(created.body());
        assertProblem(post("/api/maps", "{\"title\": \"Trains\"}", "Idempotency-Key", "new-1"), 409, "request-reused");
        assertThat(browsing.get("/api/maps").body()).contains("Ferries & tides");
        assertProblem(post("/api/maps", "{\"title\": \" \"}"), 400, "input.malformed");
        assertProblem(post("/api/maps", "{}"), 400, "input.malformed");
    }

    @Test
    void draftsAMap_whenAPageIsImported() throws Exception {
        HttpResponse<String> created =
                browsing.post("/api/maps/import?name=Night%20trains.txt", Samples.PAGE, JSON, "text/plain");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(json(created).path("id").textValue()).isEqualTo("night-trains");
        assertThat(browsing.get("/api/maps/night-trains").body()).contains("\"pending\"");
    }

    @Test
    void takesAMapIn_whenAFileIsImported() throws Exception {
        String document = browsing.get(TRAMS + "/export.json").body().replace("\"trams\"", "\"trolleys\"");

        HttpResponse<String> created =
                browsing.post("/api/maps/import?name=t.json", document, JSON, "application/json");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(json(created).path("id").textValue()).isEqualTo("trolleys");
        assertThat(browsing.post("/api/maps/import", "{", JSON, "application/json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browsing.post("/api/maps/import", "a=b", JSON, "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void goesItsOwnWay_whenAMapIsForked() throws Exception {
        HttpResponse<String> forked = post(TRAMS + "/fork", "{}");
        add(3, "p8");

        assertThat(json(forked).path("id").textValue()).isEqualTo("trams-2");
        assertThat(browsing.get("/api/maps/trams-2").body())
                .contains("Trams squeal in every bend.")
                .doesNotContain("\"p8\"");
    }

    @Test
    void comesBack_whenADeletedMapIsRestored() throws Exception {
        add(3, "p8");

        assertThat(browsing.send(browsing.request(TRAMS).DELETE()).statusCode()).isEqualTo(204);
        assertThat(browsing.get(TRAMS).statusCode()).isEqualTo(404);
        assertThat(browsing.get("/api/maps").body()).isEqualTo("{\"maps\":[]}");
        assertThat(add(4, "p9").statusCode()).isEqualTo(404);
        assertThat(browsing.send(browsing.request(TRAMS).DELETE()).statusCode()).isEqualTo(404);

        assertThat(post(TRAMS + "/undelete", "{}").body()).isEqualTo("{\"revision\":4}");
        assertThat(has("p8")).isTrue();
        assertThat(browsing.send(browsing.request("/api/maps/nowhere").method("DELETE", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }
}
