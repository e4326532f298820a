package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgingRoutesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    private JsonNode ask(String question) throws IOException, InterruptedException {
        HttpResponse<String> response = browsing.get("/api/maps/trams/" + question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        return JSON.readTree(response.body());
    }

    private void assertAnswer(String question, String expected) throws IOException, InterruptedException {
        assertThat(ask(question)).isEqualTo(JSON.readTree(expected));
    }

    private void assertProblem(String question, int status, String detail) throws IOException, InterruptedException {
        HttpResponse<String> response = browsing.get("/api/maps/trams/" + question);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(response.body()).path("detail").textValue()).isEqualTo(detail);
    }

    @Test
    void tellsWhatStands_whenAskedUnderEachSemantics() throws Exception {
        for (String semantics :
                new String[] {"grounded", "complete", "preferred", "stable", "semi-stable", "stage", "ideal", "eager"
                }) {
            assertAnswer("standing?semantics=" + semantics, """
                    {"revision": 3, "semantics": "%s",
                     "standing": {"i1": "out", "p1": "out", "p2": "in", "p3": "in", "x1": "in"}}""".formatted(semantics));
        }
    }

    @Test
    void letsClaimsFall_whenTheyMustBeSupported() throws Exception {
        assertThat(ask("standing?supportedOnly=true").at("/standing/p3").textValue())
                .isEqualTo("out");
        assertThat(ask("standing?supportedOnly=false").at("/standing/p3").textValue())
                .isEqualTo("in");
    }

    @Test
    void explains_whenAskedWhy() throws Exception {
        assertAnswer("why/p1", """
                {"revision": 3, "node": "p1", "label": "out",
                 "sentences": [{"text": "Out: the objection “Trams squeal in every bend” stands, and nobody answers it.",
                                "nodes": ["p1", "x1", "p2"]}],
                 "tree": {"node": "p1", "label": "out", "because": [
                   {"node": "x1", "label": "in", "because": [{"node": "p2", "label": "in", "because": []}]}]}}""");
    }

    @Test
    void namesTheCycle_whenTheNodeIsUndecided() throws Exception {
        browsing.post("/api/maps/trams/operations", """
                {"expectedRevision": 3, "intent": "object",
                 "diff": {"added": [{"type": "conflict", "id": "x2", "attacker": "p1", "target": "p2"}]}}""", "Content-Type", "application/json");

        JsonNode why = ask("why/p1");

        assertThat(why.path("revision").intValue()).isEqualTo(4);
        assertThat(why.path("label").textValue()).isEqualTo("undecided");
        assertThat(why.path("cycle")).isEqualTo(JSON.readTree("[\"p1\", \"x1\", \"p2\", \"x2\"]"));
        assertThat(ask("standing?semantics=stable").at("/standing/p1").textValue())
                .isEqualTo("undecided");
    }

    @Test
    void supposes_whenNodesAreSwitched() throws Exception {
        assertAnswer("whatif?off=p2", """
                {"revision": 3, "off": ["p2"], "on": [], "changed": [
                  {"node": "i1", "before": "out", "after": "in"}, {"node": "p1", "before": "out", "after": "in"},
                  {"node": "p2", "before": "in", "after": "out"}, {"node": "x1", "before": "in", "after": "out"}]}""");
        assertAnswer("whatif?on=p1,i1", """
                {"revision": 3, "off": [], "on": ["i1", "p1"], "changed": [
                  {"node": "i1", "before": "out", "after": "in"}, {"node": "p1", "before": "out", "after": "in"}]}""");
        assertAnswer("standing", """
                {"revision": 3, "semantics": "grounded",
                 "standing": {"i1": "out", "p1": "out", "p2": "in", "p3": "in", "x1": "in"}}""");
    }

    @Test
    void supposesUnderTheSameReading_whenClaimsMustBeSupported() throws Exception {
        assertAnswer("whatif?off=p2&supportedOnly=true", """
                {"revision": 3, "off": ["p2"], "on": [], "changed": [
                  {"node": "i1", "before": "out", "after": "in"}, {"node": "p1", "before": "out", "after": "in"},
                  {"node": "p2", "before": "in", "after": "out"}, {"node": "p3", "before": "out", "after": "in"},
                  {"node": "x1", "before": "in", "after": "out"}]}""");
        assertThat(ask("whatif?off=p2&weight=p3:1&supportedOnly=true")
                        .at("/changed/3/node")
                        .textValue())
                .isEqualTo("p3");
        assertAnswer("cruxes/p3?supportedOnly=true", """
                {"revision": 3, "node": "p3", "label": "out", "complete": true,
                 "cruxes": [{"nodes": ["p2"], "after": "in"}]}""");
        assertAnswer("cruxes/p1?ignore=v1", """
                {"revision": 3, "node": "p1", "label": "out", "complete": true,
                 "cruxes": [{"nodes": ["p2"], "after": "in"}]}""");
        assertAnswer("before-after?supportedOnly=true", "{\"revision\": 3, \"changed\": []}");
    }

    @Test
    void reweighs_whenAClaimGetsAnotherWeight() throws Exception {
        assertAnswer("whatif?weight=p2:1", """
                {"revision": 3, "off": [], "on": [], "weight": {"p2": 1.0}, "changed": [],
                 "semantics": "df-quad", "weights": "even", "converged": true, "shifted": [
                  {"node": "i1", "before": 0.25, "after": 0.0}, {"node": "p1", "before": 0.25, "after": 0.0},
                  {"node": "p2", "before": 0.5, "after": 1.0}, {"node": "p3", "before": 0.625, "after": 0.5},
                  {"node": "x1", "before": 0.5, "after": 1.0}]}""");
        assertThat(ask("whatif?off=p2&semantics=df-quad").at("/shifted/1"))
                .isEqualTo(JSON.readTree("{\"node\": \"p1\", \"before\": 0.25, \"after\": 0.5}"));
        assertProblem("whatif?weight=p2:2", 400, "Node p2 is given the weight 2.0. Give a number from 0 to 1.");
        assertProblem(
                "whatif?weight=p2",
                400,
                "\"p2\" gives no weight. Write the node, a colon and a number from 0 to 1, as in p3:0.9.");
    }

    @Test
    void findsCruxes_whenAStandingTurnsOnAClaim() throws Exception {
        assertAnswer("cruxes/p1", """
                {"revision": 3, "node": "p1", "label": "out", "complete": true,
                 "cruxes": [{"nodes": ["p2"], "after": "in"}]}""");
    }

    @Test
    void listsWhatDrewNoAnswer_whenAsked() throws Exception {
        assertAnswer("unanswered", """
                {"revision": 3,
                 "unanswered": [{"conflict": "x1", "attacker": "p2", "target": "p1", "voices": [],
                                 "weight": 0.5}]}""");
        assertAnswer("coverage", "{\"revision\": 3, \"silent\": [\"p2\"]}");
        assertAnswer("before-after", "{\"revision\": 3, \"changed\": []}");
    }

    @Test
    void weighs_whenAskedForStrengths() throws Exception {
        JsonNode weighed = ask("strengths?semantics=h-categoriser&weights=voices");

        assertThat(weighed.path("converged").booleanValue()).isTrue();
        assertThat(weighed.path("iterations").intValue()).isEqualTo(1);
        assertThat(weighed.at("/strength/p1").doubleValue()).isEqualTo(.5 / 1.5);
    }

    @Test
    void reportsFindingsAndShape_whenAsked() throws Exception {
        assertThat(ask("inspections").at("/findings").findValuesAsText("code")).contains("claim.unplaced");
        assertThat(ask("inspections").at("/findings/0/where").isArray()).isTrue();
        assertThat(ask("structure").path("depth").intValue()).isEqualTo(5);
    }

    @Test
    void namesTheFix_whenAQuestionIsNotUnderstood() throws Exception {
        assertProblem("why/p99", 404, "Map trams has no node p99. Name a claim, a reason or an objection.");
        assertProblem("standing?ignore=v9", 404, "Map trams has no speaker v9. Name one by the id under \"speakers\".");
        assertProblem(
                "standing?semantics=best",
                400,
                "There is no semantics called \"best\". Choose one of grounded, complete, preferred, stable,"
                        + " semi-stable, stage, ideal, eager.");
        assertProblem(
                "strengths?semantics=best",
                400,
                "There is no gradual semantics called \"best\". Choose one of df-quad, quadratic-energy, euler,"
                        + " h-categoriser.");
        assertProblem(
                "whatif?off=p1&on=p1", 400, "Node p1 can't be supposed both off and on. Name it in one of the two.");
        assertProblem(
                "standing?supportedOnly=yes",
                400,
                "supportedOnly is \"yes\", but it can only be true or false. Choose one.");
    }
}
