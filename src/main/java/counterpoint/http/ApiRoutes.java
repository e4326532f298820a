package counterpoint.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import counterpoint.http.answer.Answer;
import counterpoint.http.file.ClassPath;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The routes that describe the others: the OpenAPI description, for programs, and the same as a page, for people. */
final class ApiRoutes {
    private static final String DESCRIPTION = "/counterpoint/http/openapi.json";
    private static final JsonMapper JSON = new JsonMapper();

    private ApiRoutes() {}

    static void register(RoutesConfig routes) {
        routes.get("/api/openapi.json", context -> Answer.json(context, description()));
        routes.get("/api", ApiRoutes::page);
    }

    private static byte[] description() {
        return ClassPath.read(DESCRIPTION).orElseThrow();
    }

    private static void page(Context context) {
        JsonNode api = tree();
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<title>The API of Counterpoint</title>\n</head>\n<body>\n<main>\n<h1>The API of Counterpoint</h1>\n<p>")
                .append(escaped(api.at("/info/description").asText()))
                .append("</p>\n<p>For programs: <a href=\"/api/openapi.json\">OpenAPI 3.1</a>.</p>\n");
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                describe(html, operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue());
            }
        }
        html.append("</main>\n</body>\n</html>\n");
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }

    private static void describe(StringBuilder html, String heading, JsonNode operation) {
        html.append("<h2><code>").append(escaped(heading)).append("</code></h2>\n<p>");
        html.append(escaped(operation.path("summary").asText())).append(".</p>\n<ul>\n");
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.has("name")) {
                item(
                        html,
                        parameter.path("name").asText() + " ("
                                + parameter.path("in").asText() + ")",
                        parameter.path("description").asText());
            }
        }
        JsonNode body = operation.at("/requestBody/content");
        body.properties()
                .forEach(content -> item(
                        html,
                        "body, " + content.getKey(),
                        content.getValue().path("example").toString()));
        operation
                .path("responses")
                .properties()
                .forEach(answer -> item(
                        html,
                        answer.getKey(),
                        answer.getValue().path("description").asText("a problem that says why")));
        html.append("</ul>\n");
    }

    private static void item(StringBuilder html, String name, String text) {
        html.append("<li><code>")
                .append(escaped(name))
                .append("</code> ")
                .append(escaped(text))
                .append("</li>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static JsonNode tree() {
        try {
            return JSON.readTree(description());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The description comes with the program and is JSON.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
