package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.app.Samples;
import counterpoint.app.Workspace;
import counterpoint.http.Server.Place;
import counterpoint.http.door.Admission;
import counterpoint.model.Access.Role;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Id;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that asks for tokens. */
final class DoorsTest {
    private static final String TRAMS = "/api/maps/trams";
    private static final String ADD = """
            {"expectedRevision": %d, "intent": "add",
             "diff": {"added": [{"type": "proposition", "id": "p9", "text": "New."}]}}""";
    private static final String PROPOSE = """
            {"expectedRevision": 3, "intent": "propose", "diff": {"added": [
              {"type": "proposal", "id": "d1", "proposer": "bo", "reason": "Why not.", "confidence": 1, "status": "pending",
               "evidence": [{"source": "s1", "start": 0, "end": 5}],
               "diff": {"added": [{"type": "proposition", "id": "p8", "text": "New."}], "revised": [], "removed": []}}]}}""";

    @TempDir
    Path folder;

    private Workspace workspace;
    private Server server;
    private String owner;

    @BeforeEach
    void start() {
        workspace = Workspace.open(folder.resolve("maps.db"));
        workspace.importMap().run(Samples.file(), "trams.json");
        owner = workspace.createToken().run("Ada", Role.OWNER).token();
        server = Server.start(new Place("127.0.0.1", 0, Admission.TOKENS), () -> workspace);
    }

    @AfterEach
    void stop() {
        server.close();
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "cookie", "form"})
    void isSlowedDown_howeverTokensAreGuessed(String way) throws Exception {
        String token = token("Bo", Role.READER);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            statuses.add(guess(way, "cp_guess" + i));
        }

        assertThat(statuses.subList(0, 9)).containsOnly(401);
        assertThat(statuses.subList(11, 14)).containsOnly(429);
        assertThat(status("GET", TRAMS, token, "")).isEqualTo(429);
    }

    private int guess(String way, String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(way.equals("form") ? "/login" : TRAMS));
        switch (way) {
            case "header" -> request.header("Authorization", "Bearer " + token);
            case "cookie" -> request.header("Cookie", "counterpoint=" + token);
            default ->
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("token=" + token));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void asksForPatience_whenSomebodyAsksTooOften_andLetsOthersIn() throws Exception {
        String busy = token("Bo", Role.READER);
        String calm = token("Cy", Role.READER);
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/maps"))
                    .header("Authorization", "Bearer " + busy)
                    .build();
            answers.add(client.sendAsync(request, BodyHandlers.ofString()));
        }
        List<HttpResponse<String>> refused = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            if (answer.get().statusCode() != 200) {
                refused.add(answer.get());
            }
        }

        assertThat(refused).isNotEmpty().allMatch(answer -> answer.statusCode() == 429);
        assertThat(refused.get(0).headers().firstValue("Retry-After")).contains("5");
        assertThat(status("GET", TRAMS, calm, "")).isEqualTo(200);
    }

    private String token(String name, Role role) {
        return workspace.createToken().run(name, role).token();
    }

    private int status(String method, String path, String token, String body) throws Exception {
        return send(method, path, token, body).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void keepsEverybodyOut_whenNoTokenIsShown() throws Exception {
        assertThat(status("GET", TRAMS, "", "")).isEqualTo(401);
        assertThat(status("GET", TRAMS + "/events", "", "")).isEqualTo(401);
        assertThat(status("POST", TRAMS + "/operations", "", ADD.formatted(3))).isEqualTo(401);
        assertThat(status("POST", "/api/maps", "", "{\"title\": \"x\"}")).isEqualTo(401);
        assertThat(status("GET", "/metrics", "", "")).isEqualTo(401);
        assertThat(status("GET", "/api/audit", "", "")).isEqualTo(401);
        assertThat(send("GET", "/api/maps", "", "").body()).isEqualTo("{\"maps\":[]}");
        assertThat(status("GET", "/health", "", "")).isEqualTo(200);
    }

    @Test
    void letsEachRoleDoItsPart_andNoMore() throws Exception {
        String reader = token("Rea", Role.READER);
        String commenter = token("Coe", Role.COMMENTER);
        String editor = token("Edi", Role.EDITOR);

        assertThat(status("GET", TRAMS, reader, "")).isEqualTo(200);
        assertThat(status("POST", TRAMS + "/operations", reader, PROPOSE)).isEqualTo(403);
        assertThat(status("POST", TRAMS + "/operations", commenter, ADD.formatted(3)))
                .isEqualTo(403);
        assertThat(status("POST", TRAMS + "/operations", commenter, PROPOSE)).isEqualTo(200);
        assertThat(status("POST", TRAMS + "/undo", commenter, "{}")).isEqualTo(200);
        assertThat(status("POST", TRAMS + "/operations", editor, ADD.formatted(5)))
                .isEqualTo(200);
        assertThat(status("DELETE", TRAMS, editor, "")).isEqualTo(403);
        assertThat(status("PUT", TRAMS + "/privacy", editor, "{}")).isEqualTo(403);
        assertThat(status("GET", "/metrics", editor, "")).isEqualTo(403);
        assertThat(send("GET", TRAMS + "/history?limit=1", reader, "").body()).contains("\"actor\":\"Edi\"");
        assertThat(send("GET", "/api/audit", owner, "").body()).contains("\"actor\":\"Coe\"");
        assertThat(status("DELETE", TRAMS, owner, "")).isEqualTo(204);
        assertThat(status("POST", TRAMS + "/undelete", editor, "{}")).isEqualTo(403);
        assertThat(status("POST", TRAMS + "/undelete", owner, "{}")).isEqualTo(200);
    }

    @Test
    void tellsWhoAsks_whatTheyMayDo() throws Exception {
        assertThat(role("")).isEqualTo("none");
        assertThat(role("guessed")).isEqualTo("none");
        assertThat(role(token("Rea", Role.READER))).isEqualTo("reader");
        assertThat(role(owner)).isEqualTo("owner");
    }

    private String role(String token) throws IOException, InterruptedException {
        return send("GET", TRAMS, token, "")
                .headers()
                .firstValue("Counterpoint-Role")
                .orElse("");
    }

    @Test
    void showsOneMapOnly_whenATokenIsForThatMap() throws Exception {
        Id other = workspace.createMap().run("Ferries", counterpoint.app.edit.Caller.shared("ada"));
        String token = workspace.createToken().run("Max", Role.OWNER, other).token();

        assertThat(status("GET", "/api/maps/ferries", token, "")).isEqualTo(200);
        assertThat(status("GET", TRAMS, token, "")).isEqualTo(404);
        assertThat(status("DELETE", TRAMS, token, "")).isEqualTo(404);
        assertThat(status("POST", "/api/maps", token, "{\"title\": \"x\"}")).isEqualTo(403);
        assertThat(status("POST", "/api/maps/ferries/fork", token, "{}")).isEqualTo(403);
        assertThat(send("GET", "/api/maps", token, "").body())
                .contains("ferries")
                .doesNotContain("trams");
    }

    @Test
    void opensNothing_whenATokenIsGuessedOrRevoked() throws Exception {
        String token = token("Bo", Role.READER);
        assertThat(status("GET", TRAMS, token, "")).isEqualTo(200);

        workspace.revokeToken().run(workspace.listTokens().run().get(1).id());

        assertThat(status("GET", TRAMS, token, "")).isEqualTo(401);
        for (int i = 0; i < 12; i++) {
            send("GET", TRAMS, "cp_guess" + i, "");
        }
        HttpResponse<String> guess = send("GET", TRAMS, "cp_guess", "");
        assertThat(guess.statusCode()).isEqualTo(429);
        assertThat(guess.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void letsListenersGo_whenTheirTokenIsRevokedOrTheMapIsMadePrivate() throws Exception {
        String token = token("Bo", Role.READER);
        assertThat(status("PUT", TRAMS + "/privacy", owner, "{\"visibility\": \"public\", \"names\": \"shown\"}"))
                .isEqualTo(200);
        URI events = server.address().resolve(TRAMS + "/events");
        try (Listening known = new Listening(events, "Authorization", "Bearer " + token);
                Listening stranger = new Listening(events);
                Listening chief = new Listening(events, "Authorization", "Bearer " + owner);
                Workspace elsewhere = Workspace.open(folder.resolve("maps.db"))) {
            known.next("open");
            stranger.next("open");
            chief.next("open");

            elsewhere.revokeToken().run(elsewhere.listTokens().run().get(1).id());
            known.awaitEnd();
            assertThat(status("GET", TRAMS + "/events", token, "")).isEqualTo(401);
            assertThat(status("PUT", TRAMS + "/privacy", owner, "{\"visibility\": \"private\", \"names\": \"shown\"}"))
                    .isEqualTo(200);
            stranger.awaitEnd();

            assertThat(status("POST", TRAMS + "/operations", owner, ADD.formatted(3)))
                    .isEqualTo(200);
            assertThat(chief.next("operation").id()).isEqualTo("4");
        }
    }

    @Test
    void isSeenByEverybodyWithoutNames_whenAMapIsPublicAndMasked() throws Exception {
        assertThat(status("PUT", TRAMS + "/privacy", owner, "{\"visibility\": \"public\", \"names\": \"masked\"}"))
                .isEqualTo(200);

        HttpResponse<String> map = send("GET", TRAMS, "", "");

        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(map.body())
                .contains("Interviewee 1", "Trams squeal in every bend.")
                .doesNotContain("Ada", "On trams");
        assertThat(send("GET", TRAMS + "/opening", "", "").body())
                .contains("Interviewee 1", "Trams squeal in every bend.", "\"standing\"", "\"sources\":[]")
                .doesNotContain("Ada", "On trams");
        assertThat(send("GET", TRAMS + "/opening", owner, "").body()).contains("\"Ada\"", "On trams");
        assertThat(status("GET", TRAMS + "/standing", "", "")).isEqualTo(200);
        for (String route : new String[] {
            "/transcript",
            "/counts",
            "/export.json",
            "/graph.json",
            "/history",
            "/revisions/3",
            "/focus/p1",
            "/search?q=a",
            "/events",
            "/diff?from=3"
        }) {
            if (!route.equals("/events")) {
                assertThat(status("GET", TRAMS + route, owner, "")).as(route).isIn(200, 404);
            }
            assertThat(status("GET", TRAMS + route, "", "")).as(route).isEqualTo(403);
        }
        assertThat(status("POST", TRAMS + "/operations", "", ADD.formatted(3))).isEqualTo(401);
        assertThat(send("GET", "/api/maps", "", "").body()).contains("trams");
        assertThat(send("GET", TRAMS, owner, "").body()).contains("\"Ada\"");
    }

    @Test
    void keepsATokenInACookie_whenItIsTypedIntoThePage() throws Exception {
        assertThat(send("GET", "/login", "", "").body()).contains("<form method=\"post\"");
        HttpResponse<String> in = login("token=" + owner);

        assertThat(in.statusCode()).isEqualTo(303);
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
        HttpRequest withCookie = HttpRequest.newBuilder(server.address().resolve(TRAMS))
                .header("Cookie", cookie.split(";", 2)[0])
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(withCookie, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(login("token=wrong").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> login(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(form.getBytes(StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void refusesToStart_whenOthersCouldReachItAndThereAreNoTokens() {
        try (Workspace empty = Workspace.open(folder.resolve("empty.db"))) {
            assertThatThrownBy(() -> Server.start(new Place("0.0.0.0", 0, Admission.TOKENS), () -> empty))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageStartingWith("There are no tokens in this store, so nobody could come in.");
        }
        assertThatThrownBy(() -> Server.start(new Place("0.0.0.0", 0, Admission.LOOPBACK), () -> workspace))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsFigures_whenItsOwnerAsks() throws Exception {
        send("GET", "/metrics", owner, "");
        send("GET", TRAMS, owner, "");

        assertThat(send("GET", "/metrics", owner, "").body())
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",route=\"/api/maps/{id}\",status=\"200\"} 1")
                .contains("jvm_memory_used_bytes");
        assertThat(send("GET", "/ready", "", "").body()).isEqualTo("{\"status\":\"ready\"}");
    }
}
