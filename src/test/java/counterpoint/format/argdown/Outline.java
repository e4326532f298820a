package counterpoint.format.argdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.ArgdownDocument.End;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a document says, one sorted line for each statement, argument, step, relation and section; made of our reading or of
 * the JSON the reference tool exports, so that the two can be compared.
 */
record Outline(List<String> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Outline of(ArgdownDocument document) {
        List<String> lines = new ArrayList<>();
        document.statements().values().forEach(statement -> {
            lines.add(thing("statement", statement.title(), statement.content(), statement.tags(), statement.data())
                    + section(statement.section()));
            lines.add("roles [" + statement.title() + "] "
                    + statement.members().stream()
                            .map(member -> switch (member.role()) {
                                case LISTED_STATEMENT -> "";
                                default ->
                                    member.role()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-');
                            })
                            .toList());
        });
        document.arguments().values().forEach(argument -> {
            lines.add(thing("argument", argument.title(), argument.content(), argument.tags(), argument.data())
                    + section(argument.section()));
            for (int i = 0; i < argument.structure().size(); i++) {
                ArgdownDocument.Step step = argument.structure().get(i);
                String role =
                        step.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                lines.add("step <" + argument.title() + "> " + i + " " + role + " [" + step.statement() + "]"
                        + step.inference()
                                .map(inference -> " by " + inference.rules()
                                        + inference.data().map(Outline::data).orElse(""))
                                .orElse(""));
            }
        });
        document.relations()
                .forEach(relation -> lines.add("relation "
                        + relation.type().name().toLowerCase(java.util.Locale.ROOT) + " " + end(relation.from())
                        + " -> " + end(relation.to())));
        document.sections()
                .forEach(section -> lines.add("section " + section.level() + " " + section.title() + " in "
                        + section.parent()
                                .map(p -> document.sections().get(p).title())
                                .orElse("the text")
                        + section.tags() + section.data().map(Outline::data).orElse("")));
        return new Outline(lines.stream().sorted().toList());
    }

    Outline withoutSections() {
        return new Outline(lines.stream()
                .filter(line -> !line.startsWith("section "))
                .map(line -> line.replaceAll(" s\\d+$", ""))
                .toList());
    }

    private static String thing(
            String family, String title, Optional<Content> content, List<String> tags, Optional<Data> data) {
        return family + " " + title + ": "
                + content.map(Content::text).map(Outline::trimmed).orElse("") + " " + tags
                + data.map(Outline::data).orElse("");
    }

    private static String trimmed(String text) {
        return text.strip();
    }

    private static String section(Optional<Integer> section) {
        return section.map(index -> " s" + (index + 1)).orElse("");
    }

    private static String data(Data data) {
        return " " + sorted(parse(data.json()));
    }

    private static String end(End end) {
        return switch (end.family()) {
            case STATEMENT -> "[" + end.title() + "]";
            case ARGUMENT -> "<" + end.title() + ">";
            case INFERENCE -> "<" + end.title() + "> step " + end.conclusion();
        };
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Outline ofReference(JsonNode json) {
        List<String> lines = new ArrayList<>();
        for (JsonNode statement : json.path("statements")) {
            lines.add(referenceThing("statement", statement));
            lines.add("roles [" + statement.path("title").asText() + "] "
                    + elements(
                            statement.path("members"),
                            member -> member.path("role").asText()));
        }
        for (JsonNode argument : json.path("arguments")) {
            lines.add(referenceThing("argument", argument));
            int i = 0;
            for (JsonNode step : argument.path("pcs")) {
                JsonNode inference = step.path("inference");
                lines.add("step <" + argument.path("title").asText() + "> " + i++ + " "
                        + step.path("role").asText() + " [" + step.path("title").asText() + "]"
                        + (inference.isObject()
                                ? " by " + elements(inference.path("inferenceRules"), JsonNode::asText)
                                        + referenceData(inference)
                                : ""));
            }
        }
        for (JsonNode relation : json.path("relations")) {
            lines.add("relation " + relation.path("relationType").asText() + " " + referenceEnd(relation, "from")
                    + " -> " + referenceEnd(relation, "to"));
        }
        json.path("sections").forEach(section -> referenceSection(section, "the text", lines));
        return new Outline(lines.stream().sorted().toList());
    }

    private static void referenceSection(JsonNode section, String parent, List<String> lines) {
        lines.add("section " + section.path("level").asInt() + " "
                + section.path("title").asText() + " in " + parent
                + elements(section.path("tags"), JsonNode::asText) + referenceData(section));
        section.path("children")
                .forEach(child -> referenceSection(child, section.path("title").asText(), lines));
    }

    private static String referenceThing(String family, JsonNode thing) {
        return family + " " + thing.path("title").asText() + ": " + trimmed(referenceText(thing)) + " "
                + elements(thing.path("tags"), JsonNode::asText) + referenceData(thing)
                + (thing.hasNonNull("section") ? " " + thing.path("section").asText() : "");
    }

    private static String referenceText(JsonNode thing) {
        String last = "";
        for (JsonNode member : thing.path("members")) {
            if (!member.path("isReference").asBoolean()) {
                last = member.path("text").asText();
                if (member.path("data").path("isCanonical").asBoolean()) {
                    return last;
                }
            }
        }
        return last;
    }

    private static String referenceData(JsonNode thing) {
        return thing.hasNonNull("data") ? " " + sorted(thing.path("data")) : "";
    }

    private static String sorted(JsonNode json) {
        if (json.isObject()) {
            return json.properties().stream()
                    .map(member -> member.getKey() + "=" + sorted(member.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(Outline::sorted)
                        .toList()
                        .toString()
                : json.asText();
    }

    private static List<String> elements(JsonNode list, java.util.function.Function<JsonNode, String> shown) {
        return StreamSupport.stream(list.spliterator(), false).map(shown).toList();
    }

    private static String referenceEnd(JsonNode relation, String side) {
        String title = relation.path(side).asText();
        return switch (relation.path(side + "Type").asText()) {
            case "equivalence-class" -> "[" + title + "]";
            case "argument" -> "<" + title + ">";
            default ->
                "<" + title + "> step " + relation.path("conclusionIndex").asInt();
        };
    }
}
