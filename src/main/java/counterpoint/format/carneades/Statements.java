package counterpoint.format.carneades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of a document. One that is named without having been declared says what the language has for it, or its name. */
final class Statements {
    private static final String EXPECTED = "carneades:expected";

    private final Making making;
    private final Language language;
    private final Map<String, Id> ids = new HashMap<>();
    private final Set<Id> assumed = new HashSet<>();
    private final Map<Id, String> expected = new HashMap<>();

    Statements(Making making, Language language) {
        this.making = making;
        this.language = language;
    }

    void declare(JsonNode declared) {
        List<Map.Entry<String, JsonNode>> distinct = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : declared.properties()) {
            Id made = claim(member.getKey());
            Id known = ids.putIfAbsent(key(member.getKey()), made);
            if (known == null) {
                distinct.add(member);
            } else {
                making.warn(
                        "statement-repeated",
                        "Statement " + Quoted.text(member.getKey()) + " is declared twice. The first was taken.",
                        known);
                making.keep(
                        Optional.of(known),
                        "carneades:repeated",
                        member.getValue().toString());
            }
        }
        distinct.forEach(member -> {
            Id id = id(member.getKey());
            JsonNode value = member.getValue();
            String text =
                    value.isTextual() ? value.textValue() : value.path("text").asText("");
            making.add(new Proposition(id, text.isBlank() ? spoken(member.getKey()) : text.strip()));
            if (value instanceof ObjectNode object) {
                details(id, object);
            }
        });
    }

    private Id claim(String name) {
        return making.named(name, "s");
    }

    private static String spoken(String name) {
        return name.isBlank() ? "(no text)" : name;
    }

    /** White space in terms doesn't count: {@code p(a, b)} is {@code p(a,b)}. */
    private static String key(String name) {
        return name.strip().replaceAll("\\s*([(),])\\s*", "$1");
    }

    private void details(Id id, ObjectNode json) {
        if (json.path("assumed").asText("").equals("true")) {
            assume(id);
        }
        // Early files have "value".
        for (String member : List.of("label", "value")) {
            String label = json.path(member).asText("");
            if (List.of("in", "out", "undecided").contains(label)) {
                expect(id, label);
                json.remove(member);
            }
        }
        json.remove(List.of("text", "assumed"));
        making.keepMembers(id, json);
    }

    /** The claim that a statement became. */
    Id id(String name) {
        Id known = ids.get(key(name));
        if (known != null) {
            return known;
        }
        Id made = claim(name);
        ids.put(key(name), made);
        Optional<String> said = language.say(key(name));
        making.add(new Proposition(made, said.orElseGet(() -> spoken(name))));
        making.note(
                "statement-undeclared",
                "Statement " + Quoted.text(name) + " is used but not declared, so its text is "
                        + (said.isPresent() ? "what the language says of its predicate." : "its name."),
                made);
        return made;
    }

    void assume(String name) {
        assume(id(name));
    }

    private void assume(Id id) {
        if (assumed.add(id)) {
            making.keep(Optional.of(id), "carneades:assumed", "true");
        }
    }

    void expect(String name, String label) {
        expect(id(name), label);
    }

    private void expect(Id id, String label) {
        String before = expected.putIfAbsent(id, label);
        if (before == null) {
            making.keep(Optional.of(id), EXPECTED, label);
        } else if (!before.equals(label)) {
            making.warn(
                    "label-twice",
                    "Statement " + id + " is expected to be both " + before + " and " + label
                            + ". The first was taken.",
                    id);
        }
    }
}
