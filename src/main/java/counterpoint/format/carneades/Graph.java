package counterpoint.format.carneades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.yaml.YamlDocument.Content;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a map of a Carneades document. */
final class Graph {
    /** Positions of an issue exclude one another pair by pair; an issue with more is taken as a question only. */
    private static final int MOST_POSITIONS = 40;

    private final ObjectNode rest;
    private final Statements statements;
    private final Making making = new Making();

    Graph(Content document) {
        this.rest = document.root().deepCopy();
        this.statements = new Statements(making, new Language(rest.path("language")));
        document.repeats().ifPresent(repeats -> making.warn("key-repeated", repeats));
    }

    Read read(Id map) {
        Optional.of(rest.path("meta").path("title").asText("").strip())
                .filter(title -> !title.isEmpty())
                .ifPresent(title -> making.keep(Optional.empty(), Extension.TITLE, title));
        // All declared ids come first, so that no id made up for something else takes one of theirs.
        JsonNode declared = mapping("statements");
        statements.declare(declared);
        named("arguments").forEach(this::argument);
        named("issues").forEach(this::issue);
        texts(take("assumptions")).forEach(statement -> statements.assume(statement));
        expected(mapping("tests"));
        expected(mapping("labels"));
        if (!rest.isEmpty()) {
            making.keep(Optional.empty(), "carneades:document", rest.toString());
        }
        return new Read(ArgumentMap.of(map, 0, making.entries()), making.findings());
    }

    private JsonNode take(String key) {
        JsonNode value = rest.remove(key);
        return value == null ? MissingNode.getInstance() : value;
    }

    /** The mapping under a key; what is there instead is reported, and stays with the rest of the document. */
    private JsonNode mapping(String key) {
        JsonNode value = take(key);
        if (value.isContainerNode() ? value.isObject() : value.asText("").isBlank()) {
            return value;
        }
        rest.set(key, value);
        making.warn("member-malformed", "\"" + key + "\" is no mapping. It was kept as an extension.");
        return MissingNode.getInstance();
    }

    /** The mappings under a key by their names; in a list, a mapping's {@code id} is its name. */
    private Map<String, ObjectNode> named(String key) {
        JsonNode all = rest.path(key).isArray() ? take(key) : mapping(key);
        Map<String, ObjectNode> named = new LinkedHashMap<>();
        all.properties().forEach(member -> {
            if (member.getValue() instanceof ObjectNode object) {
                named.put(member.getKey(), object);
            } else {
                making.warn(
                        "member-malformed",
                        "\"" + key + "\" has a member " + Quoted.text(member.getKey())
                                + " that is no mapping. It was left out.");
            }
        });
        if (all.isArray()) {
            for (JsonNode element : all) {
                String id = element.path("id").asText("");
                if (element instanceof ObjectNode object && !id.isEmpty() && !named.containsKey(id)) {
                    named.put(id, object);
                } else {
                    making.warn(
                            "member-malformed",
                            "\"" + key + "\" has an element without an id of its own. It was left out.");
                }
            }
        }
        return named;
    }

    /** The texts of a list, the values of a mapping, or one text alone. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        } else {
            node.forEach(element -> texts.add(element.asText("")));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private void argument(String name, ObjectNode json) {
        String concluded = json.path("conclusion").asText("");
        Set<Id> premises = new LinkedHashSet<>();
        texts(json.path("premises")).forEach(premise -> premises.add(statements.id(premise)));
        if (concluded.isBlank()) {
            making.warn(
                    "argument-half",
                    "Argument " + Quoted.text(name) + " lacks a conclusion. It was kept as an extension.");
            making.keep(Optional.empty(), "carneades:argument", json.toString());
            return;
        }
        Id conclusion = statements.id(concluded);
        if (premises.remove(conclusion) && premises.isEmpty()) {
            making.warn(
                    "argument-circular",
                    "Argument " + Quoted.text(name)
                            + " has no premise but its own conclusion. It was kept as an extension.");
            making.keep(Optional.empty(), "carneades:argument", json.toString());
            return;
        }
        Id id = making.named(name, "a");
        if (premises.isEmpty()) {
            premises.add(basis(name, id));
        }
        making.add(new Inference(id, List.copyOf(premises), conclusion, scheme(json)));
        String undercutter = json.path("undercutter").asText("");
        if (!undercutter.isBlank()) {
            making.add(Conflict.of(making.like(id + "-undercut"), statements.id(undercutter), id));
        }
        details(id, json);
    }

    /** A claim for an argument without premises, which holds unless it is undercut; an inference of a map has a premise. */
    private Id basis(String name, Id argument) {
        Id basis = making.like(argument + "-basis");
        making.add(new Proposition(basis, "Argument " + name.strip() + " applies."));
        making.keep(Optional.of(basis), "carneades:basis", argument.value());
        making.note(
                "argument-bare",
                "Argument " + Quoted.text(name) + " has no premise. Claim " + basis + " stands for one.",
                argument);
        return basis;
    }

    private static Optional<String> scheme(ObjectNode json) {
        return Optional.of(json.path("scheme").asText("").strip()).filter(scheme -> !scheme.isEmpty());
    }

    private void details(Id id, ObjectNode json) {
        if (json.path("premises").isObject()) {
            making.keep(
                    Optional.of(id), "carneades:roles", json.path("premises").toString());
        }
        String weight = json.path("weight").asText("");
        if (!weight.isEmpty()) {
            making.keep(Optional.of(id), "carneades:weight", weight);
            json.remove("weight");
        }
        json.remove(List.of("id", "conclusion", "premises", "scheme", "undercutter"));
        making.keepMembers(id, json);
    }

    private void issue(String name, ObjectNode json) {
        Id id = making.named(name, "issue");
        String title = json.path("meta").path("title").asText("").strip();
        making.add(new Question(id, title.isEmpty() ? "Which position holds on issue " + name + "?" : title));
        Set<Id> distinct = new LinkedHashSet<>();
        texts(json.path("positions")).forEach(position -> distinct.add(statements.id(position)));
        List<Id> positions = List.copyOf(distinct);
        for (Id position : positions) {
            making.add(new Answer(making.like(id + "-answer-" + position), position, id));
        }
        if (positions.size() > MOST_POSITIONS) {
            making.warn(
                    "issue-large",
                    "Issue " + Quoted.text(name) + " has " + positions.size()
                            + " positions; only those of smaller issues attack one another.");
        } else {
            exclude(id, positions);
        }
        String standard = json.path("standard").asText("");
        if (!standard.isEmpty()) {
            making.keep(Optional.of(id), "carneades:standard", standard);
        }
        json.remove(List.of("id", "positions", "standard"));
        making.keepMembers(id, json);
    }

    private void exclude(Id issue, List<Id> positions) {
        for (int i = 0; i < positions.size(); i++) {
            for (int k = 0; k < positions.size(); k++) {
                if (i != k) {
                    Id conflict = making.like(issue + "-con-" + (i + 1) + "-" + (k + 1));
                    making.add(Conflict.of(conflict, positions.get(i), positions.get(k)));
                    making.keep(Optional.of(conflict), "carneades:issue", issue.value());
                }
            }
        }
    }

    private void expected(JsonNode labels) {
        for (String label : List.of("in", "out", "undecided")) {
            texts(labels.path(label)).forEach(statement -> statements.expect(statement, label));
        }
    }
}
