package counterpoint.format.argdownjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.ArgdownDocument.Argument;
import counterpoint.format.argdown.document.ArgdownDocument.End;
import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Inference;
import counterpoint.format.argdown.document.ArgdownDocument.Member;
import counterpoint.format.argdown.document.ArgdownDocument.Relation;
import counterpoint.format.argdown.document.ArgdownDocument.RelationType;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import counterpoint.format.argdown.document.ArgdownDocument.Section;
import counterpoint.format.argdown.document.ArgdownDocument.Statement;
import counterpoint.format.argdown.document.ArgdownDocument.Step;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes of an export the document that reading its text would have made. */
final class Export {
    private final ObjectNode json;
    private final List<Finding> findings;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Integer> sectionIndex = new HashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    Export(ObjectNode json, List<Finding> findings) {
        this.json = json;
        this.findings = findings;
    }

    ArgdownDocument document() {
        json.path("sections").forEach(section -> section(section, Optional.empty()));
        json.path("statements").properties().forEach(member -> statement(member.getKey(), member.getValue()));
        json.path("arguments").properties().forEach(member -> argument(member.getKey(), member.getValue()));
        json.path("relations").forEach(this::relation);
        return new ArgdownDocument(Optional.empty(), statements, arguments, relations, sections, List.of());
    }

    private void section(JsonNode section, Optional<Integer> parent) {
        int index = sections.size();
        sectionIndex.putIfAbsent(section.path("id").asText(), index);
        sections.add(new Section(
                section.path("level").asInt(1),
                section.path("title").asText(),
                Members.texts(section.path("tags")),
                data(section),
                parent));
        section.path("children").forEach(child -> section(child, Optional.of(index)));
    }

    private Optional<Integer> sectionOf(JsonNode thing) {
        return Optional.ofNullable(sectionIndex.get(thing.path("section").asText()));
    }

    private static Optional<Data> data(JsonNode thing) {
        return Optional.ofNullable(thing.get("data"))
                .filter(data -> !data.isNull())
                .map(Data::of);
    }

    private void statement(String title, JsonNode statement) {
        List<Member> members = new ArrayList<>();
        statement
                .path("members")
                .forEach(member -> members.add(Members.of(Item.Family.STATEMENT, Role.TOP_LEVEL_STATEMENT, member)));
        statements.put(
                title,
                new Statement(
                        title, members, Members.texts(statement.path("tags")), data(statement), sectionOf(statement)));
    }

    private void argument(String title, JsonNode argument) {
        List<Member> members = new ArrayList<>();
        argument.path("members")
                .forEach(member -> members.add(Members.of(Item.Family.ARGUMENT, Role.ARGUMENT_DESCRIPTION, member)));
        List<Step> structure = new ArrayList<>();
        argument.path("pcs").forEach(step -> structure.add(step(title, step)));
        arguments.put(
                title,
                new Argument(
                        title,
                        members,
                        structure,
                        Members.texts(argument.path("tags")),
                        data(argument),
                        sectionOf(argument)));
    }

    private Step step(String argument, JsonNode step) {
        String title = step.path("title").asText();
        if (!statements.containsKey(title)) {
            warn(
                    "statement-missing",
                    "Argument " + Quoted.text(argument) + " has a step " + Quoted.text(title)
                            + " that is no statement of the export. It was added.");
            statement(title, step);
        }
        JsonNode inference = step.path("inference");
        Role role = Members.role(step, Role.PREMISE);
        if (!inference.isObject()) {
            return new Step(title, role, Optional.empty());
        }
        return new Step(
                title,
                role,
                Optional.of(new Inference(Members.texts(inference.path("inferenceRules")), data(inference))));
    }

    private void relation(JsonNode relation) {
        Optional<RelationType> type = type(relation.path("relationType").asText());
        if (type.isEmpty()) {
            warn(
                    "relation-type",
                    "A relation is called "
                            + Quoted.text(relation.path("relationType").asText())
                            + ", which Argdown doesn't have. It was left out.");
            return;
        }
        End from = end(relation, "from");
        End to = end(relation, "to");
        if (from.family() == Family.STATEMENT && !statements.containsKey(from.title())) {
            warn("relation-dangling", "A relation comes from " + Quoted.text(from.title()) + ", which isn't there.");
            return;
        }
        relations.add(new Relation(type.get(), from, to));
    }

    private static Optional<RelationType> type(String name) {
        for (RelationType type : RelationType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static End end(JsonNode relation, String side) {
        String title = relation.path(side).asText();
        return switch (relation.path(side + "Type").asText()) {
            case "argument" -> new End(Family.ARGUMENT, title, -1);
            case "inference" ->
                new End(
                        Family.INFERENCE,
                        title,
                        relation.path("conclusionIndex").asInt(-1));
            default -> new End(Family.STATEMENT, title, -1);
        };
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(ArgdownJsonReader.NOTATION + "." + code, message));
    }
}
