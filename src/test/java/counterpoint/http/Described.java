package counterpoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An operation as the OpenAPI description has it, and a request made of its examples. */
record Described(String method, String path, JsonNode operation, JsonNode api) {

    static List<Described> all(String description) throws IOException {
        JsonNode api = new ObjectMapper().readTree(description);
        List<Described> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(new Described(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue(), api));
            }
        }
        return all;
    }

    String route() {
        return method + " " + path;
    }

    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(code -> statuses.add(Integer.valueOf(code)));
        return statuses;
    }

    /** The parameters, those that are referred to looked up. */
    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameters.add(
                    parameter.has("$ref")
                            ? api.at(parameter.path("$ref").asText().substring(1))
                            : parameter);
        }
        return parameters;
    }

    /** The JSON Schema of the answer with this status, with all that it refers to; empty if it isn't JSON. */
    Optional<ObjectNode> schema(int status) {
        JsonNode schema = operation.at("/responses/" + status + "/content/application~1json/schema");
        return schema.isObject()
                ? Optional.of(((ObjectNode) schema.deepCopy()).set("components", api.path("components")))
                : Optional.empty();
    }

    /** The properties a schema names; empty if it leaves them open. */
    Set<String> properties(JsonNode schema) {
        JsonNode meant =
                schema.has("$ref") ? api.at(schema.path("$ref").asText().substring(1)) : schema;
        Set<String> names = new TreeSet<>();
        meant.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    String contentType() {
        var types = operation.at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }

    String body() {
        JsonNode example =
                operation.at("/requestBody/content").path(contentType()).path("example");
        return example.isTextual() ? example.textValue() : example.isMissingNode() ? "" : example.toString();
    }

    /** The address with the examples in it. */
    String address() {
        String address = path;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : parameters()) {
            String name = parameter.path("name").asText();
            String value = URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8);
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append("=")
                        .append(value);
            }
        }
        return address + query;
    }

    HttpRequest.Builder request(HttpRequest.Builder request) {
        for (JsonNode parameter : parameters()) {
            if (parameter.path("in").asText().equals("header") && parameter.has("example")) {
                request.header(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        if (!contentType().isEmpty()) {
            request.header("Content-Type", contentType());
        }
        return request.method(method, body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body()));
    }
}
