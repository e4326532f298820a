package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import counterpoint.app.Samples;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description says what the server does: every route is in it, and every operation in it answers as it says. */
final class OpenApiTest {
    private static final Set<String> NOT_OF_THE_API = Set.of("GET /*", "GET /api/*");

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

    private List<Described> operations() throws Exception {
        return Described.all(browsing.get("/api/openapi.json").body());
    }

    @Test
    void describesEveryRoute_andNothingElse() throws Exception {
        Set<String> routes = browsing.routes();
        routes.removeAll(NOT_OF_THE_API);

        assertThat(operations().stream().map(Described::route)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void answersAsDescribed_whenEachOperationIsCalled() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (Described operation : operations()) {
            HttpRequest request =
                    operation.request(browsing.request(operation.address())).build();
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            response.body().close();

            assertThat(operation.statuses()).as(operation.route()).contains(response.statusCode());
            if (response.statusCode() < 300 && response.statusCode() != 204) {
                String type =
                        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
                assertThat(operation
                                .operation()
                                .at("/responses/" + response.statusCode() + "/content")
                                .has(type))
                        .as(operation.route() + " gives " + type)
                        .isTrue();
            }
            if (response.statusCode() >= 400 && operation.contentType().equals("application/json")) {
                assertThat(response.headers().firstValue("Content-Type").orElse(""))
                        .as(operation.route())
                        .startsWith("application/problem+json");
            }
            if (operation.method().equals("DELETE")) {
                browsing.post("/api/maps/trams/undelete", "{}", "Content-Type", "application/json");
            }
        }
    }

    @Test
    void answersInTheShapeDescribed_whenEachOperationIsCalled() throws Exception {
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Set<String> faults = new TreeSet<>();
        int checked = 0;
        for (Described operation : operations()) {
            HttpResponse<String> response = operation.path().endsWith("/events")
                    ? browsing.get("/health")
                    : browsing.send(operation.request(browsing.request(operation.address())));
            Optional<ObjectNode> schema = operation.schema(response.statusCode());
            if (schema.isPresent()) {
                JsonNode body = new ObjectMapper().readTree(response.body());
                schemas.getSchema(schema.get())
                        .validate(body)
                        .forEach(error -> faults.add(operation.route() + ": " + error));
                Set<String> known = operation.properties(schema.get());
                body.fieldNames().forEachRemaining(name -> {
                    if (!known.isEmpty() && !known.contains(name)) {
                        faults.add(operation.route() + " doesn't describe " + name);
                    }
                });
                checked++;
            }
            if (operation.method().equals("DELETE")) {
                browsing.post("/api/maps/trams/undelete", "{}", "Content-Type", "application/json");
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void isReadable_whenAPersonOpensThePage() throws Exception {
        assertThat(browsing.get("/api").body())
                .contains("<h2><code>POST /api/maps/{id}/operations</code></h2>", "Take back your last change")
                .doesNotContain("<script");
    }
}
