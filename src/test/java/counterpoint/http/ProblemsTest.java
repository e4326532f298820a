package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import counterpoint.model.EnvironmentException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemsTest {
    private static final String OPERATIONS = "/api/maps/trams/operations";

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

    private HttpResponse<String> change(String body) throws IOException, InterruptedException {
        return browsing.post(OPERATIONS, body, "Content-Type", "application/json");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code, String detail)
            throws IOException {
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(problem.path("detail").textValue()).isEqualTo(detail);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("code").textValue()).isEqualTo(code);
        assertThat(problem.path("type").textValue()).isEqualTo("urn:counterpoint:problem:" + code);
        assertThat(problem.path("title").textValue()).isNotBlank();
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void isNotFound_whenThereIsNoSuchMap() throws Exception {
        for (String path : new String[] {"", "/transcript", "/export.json", "/graph.json", "/standing"}) {
            assertProblem(
                    browsing.get("/api/maps/ferries" + path),
                    404,
                    "thing.missing",
                    "There is no map ferries in this store.");
        }
    }

    @Test
    void isNotFound_whenThereIsNoSuchRoute() throws Exception {
        assertProblem(
                browsing.get("/api/nothing"),
                404,
                "thing.missing",
                "There is nothing at /api/nothing. The routes are listed in docs/http.md.");
    }

    @Test
    void isNotAllowed_whenARouteDoesNotTakeTheMethod() throws Exception {
        assertProblem(
                browsing.send(browsing.request("/api/maps").DELETE()),
                405,
                "http.405",
                "Nothing at /api/maps takes DELETE. The routes are listed in docs/http.md.");
    }

    @Test
    void isTooLarge_whenABodyIs() throws Exception {
        byte[] large = new byte[Server.LARGEST_BODY_MB * 1_000_000 + 1];
        HttpResponse<String> response = browsing.send(browsing.request(OPERATIONS, "Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(large)));

        assertProblem(response, 413, "http.413", "The body has more than 8 MB. Make several smaller changes.");
    }

    @Test
    void isMalformed_whenABodyIsNoChange() throws Exception {
        assertProblem(
                change(""), 400, "input.malformed", "The change is empty. It should be a change, as a JSON object.");
        assertThat(change("{\"expectedRevision\": 3").statusCode()).isEqualTo(400);
        assertThat(change("{\"expectedRevision\": \"3\", \"intent\": \"x\", \"diff\": {}}")
                        .statusCode())
                .isEqualTo(400);
        assertProblem(
                change("{\"expectedRevision\": 3, \"intent\": \"x\", \"diff\": {}}"),
                400,
                "input.malformed",
                "The change of map trams has an empty diff. Say what is added, revised or removed.");
    }

    @Test
    void isAFault_whenTheProgramIsWrong() throws Exception {
        try (Server broken = Server.start(0, () -> {
            throw new IllegalStateException("A bug with a path in it: /home/ada/maps.db");
        })) {
            HttpResponse<String> response = browsing.send(
                    java.net.http.HttpRequest.newBuilder(broken.address().resolve("/api/maps")));

            assertProblem(
                    response,
                    500,
                    "internal",
                    "Counterpoint made a mistake that is not yours. Its log on standard error says more.");
        }
    }

    @Test
    void isUnavailable_whenTheStoreFails() throws Exception {
        try (Server broken = Server.start(0, () -> {
            throw new EnvironmentException("The store can't be used.");
        })) {
            HttpResponse<String> response = browsing.send(
                    java.net.http.HttpRequest.newBuilder(broken.address().resolve("/api/maps")));

            assertProblem(response, 503, "environment.unfit", "The store can't be used.");
        }
    }

    @Test
    void saysWhatToDo_whenThePortIsInUse() {
        int taken = browsing.address().getPort();

        assertThatThrownBy(() -> Server.start(taken, browsing::workspace))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("Port " + taken + " is in use or closed to this program. Stop the program that uses it, or"
                        + " choose another with --port.");
    }
}
