package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RedraftRoutesTest {
    private static final String MAP = "/api/maps/page";
    private static final String JSON = "Content-Type";

    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() throws IOException {
        browsing = new Browsing(folder);
        browsing.workspace().addPage().run(Files.readAllBytes(Path.of("seeds", "free-buses", "page.txt")), "page.txt");
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
        List<String> all = new ArrayList<>(List.of(JSON, "application/json"));
        all.addAll(List.of(headers));
        return browsing.post(path, body, all.toArray(String[]::new));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(json(response).path("code").textValue()).isEqualTo(code);
    }

    private JsonNode entry(String room, String id) throws Exception {
        for (JsonNode entry : json(browsing.get(MAP)).path(room)) {
            if (entry.path("id").textValue().equals(id)) {
                return entry;
            }
        }
        return new ObjectMapper().missingNode();
    }

    @Test
    void tellsEachBoundaryWithItsReason_whenAsked() throws Exception {
        JsonNode answer = json(browsing.get(MAP + "/boundaries"));

        assertThat(answer.path("revision").intValue()).isEqualTo(1);
        JsonNode first = answer.at("/boundaries/0");
        assertThat(first.path("segment").textValue()).isEqualTo("c2");
        assertThat(first.path("before").textValue()).isEqualTo("c1");
        assertThat(first.path("origin").textValue()).isEqualTo("read");
        assertThat(first.path("reason").textValue()).endsWith(".");
        assertThat(first.path("confidence").doubleValue()).isBetween(0.5, 1.0);
        assertThat(answer.path("possible")).isNotEmpty();
        String tag =
                browsing.get(MAP + "/boundaries").headers().firstValue("ETag").orElseThrow();
        assertThat(browsing.get(MAP + "/boundaries", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void mergesAndComesBack_whenItIsUndone() throws Exception {
        String before = browsing.get(MAP + "/export.json").body();

        HttpResponse<String> merged =
                post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [[\"c3\", \"c4\"]]}");

        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(json(merged).path("revision").intValue()).isEqualTo(2);
        assertThat(json(merged).at("/diff/removed").findValuesAsText("id")).contains("c4");
        assertThat(entry("segments", "c4").isMissingNode()).isTrue();
        assertThat(browsing.get(MAP + "/boundaries").body()).doesNotContain("\"segment\":\"c4\"");
        assertThat(json(browsing.get(MAP + "/history?limit=1"))
                        .at("/operations/0/intent")
                        .textValue())
                .isEqualTo("merge-comments");

        assertThat(post(MAP + "/undo", "{}").body()).contains("\"intent\":\"merge-comments\",\"undone\":2");
        assertThat(browsing.get(MAP + "/export.json").body().replace("\"revision\": 3", "\"revision\": 1"))
                .isEqualTo(before);
    }

    @Test
    void splitsAndSaysThatAPersonDid_whenAPlaceIsNamed() throws Exception {
        JsonNode possible = json(browsing.get(MAP + "/boundaries")).at("/possible/0");
        String comment = possible.path("segment").textValue();
        int offset = possible.path("offset").intValue();

        HttpResponse<String> split = post(
                MAP + "/redraft",
                "{\"expectedRevision\": 1, \"split\": [{\"segment\": \"%s\", \"offset\": %d}]}"
                        .formatted(comment, offset));

        assertThat(split.statusCode()).as(split.body()).isEqualTo(200);
        JsonNode boundary = null;
        for (JsonNode one : json(browsing.get(MAP + "/boundaries")).path("boundaries")) {
            boundary = one.path("offset").intValue() == offset ? one : boundary;
        }
        assertThat(boundary).isNotNull();
        assertThat(boundary.path("before").textValue()).isEqualTo(comment);
        assertThat(boundary.path("origin").textValue()).isEqualTo("placed");
        assertThat(boundary.path("confidence")).isEqualTo(possible.path("confidence"));
    }

    @Test
    void isDoneOnce_whenTheSameRequestComesTwice() throws Exception {
        String body = "{\"expectedRevision\": 1, \"merge\": [[\"c3\", \"c4\"]]}";

        HttpResponse<String> first = post(MAP + "/redraft", body, "Idempotency-Key", "k1");
        HttpResponse<String> again = post(MAP + "/redraft", body, "Idempotency-Key", "k1");

        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(
                post(
                        MAP + "/redraft",
                        "{\"expectedRevision\": 1, \"merge\": [[\"c5\", \"c6\"]]}",
                        "Idempotency-Key",
                        "k1"),
                409,
                "request-reused");
    }

    @Test
    void isFittedIn_whenOthersDidSomethingElse_andRefusedWhenTheSame() throws Exception {
        post(MAP + "/operations", """
                {"expectedRevision": 1, "intent": "add-claim",
                 "diff": {"added": [{"type": "proposition", "id": "p9000", "text": "Buses are blue."}]}}""");

        HttpResponse<String> late = post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [[\"c3\", \"c4\"]]}");
        HttpResponse<String> same = post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [[\"c4\", \"c5\"]]}");

        assertThat(json(late).path("revision").intValue()).isEqualTo(3);
        assertThat(json(late).path("rebasedFrom").intValue()).isEqualTo(1);
        assertProblem(same, 409, "revision.stale");
        assertThat(json(same).path("since")).hasSize(2);
    }

    @Test
    void takesWhatHungOnIt_whenAProposalIsRejected() throws Exception {
        JsonNode map = json(browsing.get(MAP));
        String claim = "";
        String standing = "";
        for (JsonNode proposal : map.path("proposals")) {
            if (proposal.path("proposer").textValue().startsWith("replies") && standing.isEmpty()) {
                standing = proposal.path("id").textValue();
                claim = provider(map, proposal.at("/diff/added/0/to").textValue());
            }
        }

        HttpResponse<String> rejected =
                post(MAP + "/redraft", "{\"expectedRevision\": 1, \"reject\": [\"%s\"]}".formatted(claim));

        assertThat(json(rejected).at("/diff/removed").findValuesAsText("id")).contains(standing);
        assertThat(entry("proposals", claim).path("status").textValue()).isEqualTo("rejected");
        assertProblem(post(MAP + "/redraft", "{\"expectedRevision\": 2}"), 409, "nothing-to-redraft");
    }

    private static String provider(JsonNode map, String locution) {
        for (JsonNode proposal : map.path("proposals")) {
            if (proposal.at("/diff/added/0/id").asText().equals(locution)) {
                return proposal.path("id").textValue();
            }
        }
        throw new AssertionError("Nothing proposes " + locution + ".");
    }

    @Test
    void happensOnceEach_whenSeveralCorrectAtTheSameTime() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (String pair : List.of("[\"c1\", \"c2\"]", "[\"c3\", \"c4\"]", "[\"c7\", \"c8\"]")) {
            answers.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [" + pair + "]}");
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        assertThat(json(browsing.get(MAP)).path("revision").intValue()).isEqualTo(4);
        assertThat(json(browsing.get(MAP)).path("segments").findValuesAsText("id"))
                .contains("c1", "c3", "c7")
                .doesNotContain("c2", "c4", "c8");
    }

    @Test
    void saysWhatIsWrong_whenTheRequestIsOdd() throws Exception {
        browsing.workspace().importMap().run(Samples.fileWithoutText(), "trams.json");

        assertProblem(post(MAP + "/redraft", "{\"merge\": [[\"c3\", \"c4\"]]}"), 400, "input.malformed");
        assertProblem(post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [\"c3\"]}"), 400, "input.malformed");
        assertProblem(
                post(MAP + "/redraft", "{\"expectedRevision\": 1, \"split\": [{\"segment\": \"c3\"}]}"),
                400,
                "input.malformed");
        assertProblem(post(MAP + "/redraft", "{\"expectedRevision\": 1, \"reject\": 7}"), 400, "input.malformed");
        assertProblem(
                post(MAP + "/redraft", "{\"expectedRevision\": 1, \"reject\": [\"d9999\"]}"), 404, "thing.missing");
        assertProblem(
                post(MAP + "/redraft", "{\"expectedRevision\": 1, \"merge\": [[\"c3\", \"c9\"]]}"),
                409,
                "not-neighbours");
        assertProblem(
                post(MAP + "/redraft", "{\"expectedRevision\": 9, \"merge\": [[\"c3\", \"c4\"]]}"),
                409,
                "revision.stale");
        assertProblem(post("/api/maps/trams/redraft", "{\"expectedRevision\": 3}"), 409, "no-text");
        assertProblem(post("/api/maps/nowhere/redraft", "{\"expectedRevision\": 3}"), 404, "thing.missing");
    }
}
