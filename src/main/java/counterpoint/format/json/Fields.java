package counterpoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import counterpoint.model.Id;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The members of one JSON object, read one by one.
 *
 * <p>Idea: a member that is missing or of the wrong kind is noted with its path and read as a stand-in, so that reading
 * goes on and finds everything that is wrong. Stand-ins never get out: {@link #build} makes nothing of an object in which
 * something was wrong.
 */
final class Fields {
    private static final Id STAND_IN = Id.of("?");

    private final JsonNode object;
    private final Place place;
    private final Problems problems;
    private final int problemsBefore;
    private final List<String> asked = new ArrayList<>(8);

    private Fields(JsonNode object, Place place, Problems problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    static Optional<Fields> of(JsonNode node, Place place, Problems problems) {
        if (!node.isObject()) {
            problems.malformed(place, "expected an object but was " + shown(node) + ".");
            return Optional.empty();
        }
        return Optional.of(new Fields(node, place, problems));
    }

    String text(String key) {
        return required(key, "text").map(node -> textOf(node, at(key))).orElse("");
    }

    Optional<String> optionalText(String key) {
        return optional(key).map(node -> textOf(node, at(key)));
    }

    Id id(String key) {
        return required(key, "an id").map(node -> idOf(node, at(key))).orElse(STAND_IN);
    }

    Optional<Id> optionalId(String key) {
        return optional(key).map(node -> idOf(node, at(key)));
    }

    int whole(String key) {
        Optional<JsonNode> number = required(key, "a whole number");
        if (number.isPresent()
                && !(number.get().canConvertToExactIntegral() && number.get().canConvertToInt())) {
            expected(key, "a whole number", number.get());
            return 0;
        }
        return number.map(JsonNode::intValue).orElse(0);
    }

    /** A whole number from 0 to 2^63 - 1. */
    long count(String key) {
        Optional<JsonNode> number = required(key, "a whole number");
        if (number.isPresent()
                && !(number.get().canConvertToExactIntegral()
                        && number.get().canConvertToLong()
                        && number.get().longValue() >= 0)) {
            expected(key, "a whole number, 0 or more,", number.get());
            return 0;
        }
        return number.map(JsonNode::longValue).orElse(0L);
    }

    double number(String key) {
        Optional<JsonNode> number = required(key, "a number");
        if (number.isPresent() && !number.get().isNumber()) {
            expected(key, "a number", number.get());
            return 0;
        }
        return number.map(JsonNode::doubleValue).orElse(0.0);
    }

    /** One of an enum's constants, written in lower case. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        E[] constants = type.getEnumConstants();
        JsonNode node = object.get(key);
        for (E constant : constants) {
            if (node != null && node.isTextual() && isNamed(constant, node.textValue())) {
                asked.add(key);
                return constant;
            }
        }
        oneOf(
                key,
                Arrays.stream(constants)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
        return constants[0];
    }

    private static boolean isNamed(Enum<?> constant, String word) {
        String name = constant.name();
        return name.equalsIgnoreCase(word) && name.toLowerCase(Locale.ROOT).equals(word);
    }

    /** One of these words; an empty text if it is none of them. */
    String oneOf(String key, List<String> words) {
        JsonNode node = object.get(key);
        if (node != null && node.isTextual() && words.contains(node.textValue())) {
            asked.add(key);
            return node.textValue();
        }
        String choice = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        String expectation = words.size() == 1 ? choice : "one of " + choice;
        required(key, expectation).ifPresent(other -> expected(key, expectation, other));
        return "";
    }

    /** The elements of an array; none if it is missing. What can't be read is left out, as it is noted. */
    <T> List<T> list(String key, ElementReader<T> reader) {
        List<T> elements = new ArrayList<>();
        Optional<JsonNode> array = optional(key);
        if (array.isPresent() && !array.get().isArray()) {
            expected(key, "an array", array.get());
        } else if (array.isPresent()) {
            Place place = at(key);
            for (int i = 0; i < array.get().size(); i++) {
                reader.read(array.get().get(i), place.element(i)).ifPresent(elements::add);
            }
        }
        return elements;
    }

    List<Id> ids(String key) {
        return list(key, (node, place) -> Optional.of(idOf(node, place)));
    }

    /** An object inside this one; empty if it is missing or no good. */
    <T> Optional<T> object(String key, ElementReader<T> reader) {
        return required(key, "an object").flatMap(node -> reader.read(node, at(key)));
    }

    <T> Optional<T> optionalObject(String key, ElementReader<T> reader) {
        return optional(key).flatMap(node -> reader.read(node, at(key)));
    }

    /** What the constructor makes of the members, unless one of them was no good or it refuses them. */
    <T> Optional<T> build(Supplier<T> constructor) {
        warnOfUnknownKeys();
        if (problems.count() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException refusal) {
            problems.refused(place, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private void warnOfUnknownKeys() {
        int known = 0;
        for (String key : asked) {
            known += object.has(key) ? 1 : 0;
        }
        if (known < object.size()) {
            object.fieldNames().forEachRemaining(key -> {
                if (!asked.contains(key)) {
                    problems.unknownKey(place, key);
                }
            });
        }
    }

    private Optional<JsonNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(object.get(key));
    }

    private Optional<JsonNode> required(String key, String expectation) {
        Optional<JsonNode> node = optional(key);
        if (node.isEmpty()) {
            problems.malformed(at(key), "expected " + expectation + " but it is missing.");
        }
        return node;
    }

    private String textOf(JsonNode node, Place place) {
        if (!node.isTextual()) {
            problems.malformed(place, "expected text but was " + shown(node) + ".");
            return "";
        }
        return node.textValue();
    }

    private Id idOf(JsonNode node, Place place) {
        if (!node.isTextual()) {
            problems.malformed(place, "expected an id but was " + shown(node) + ".");
            return STAND_IN;
        }
        try {
            return Id.of(node.textValue());
        } catch (IllegalArgumentException refusal) {
            problems.malformed(place, String.valueOf(refusal.getMessage()));
            return STAND_IN;
        }
    }

    /** Notes that a text isn't what it should say. */
    void malformed(String key, String expectation, String was) {
        problems.malformed(at(key), expectation + ' ' + Quoted.text(was) + '.');
    }

    private void expected(String key, String expectation, JsonNode was) {
        problems.malformed(at(key), "expected " + expectation + " but was " + shown(was) + ".");
    }

    private Place at(String key) {
        return place.member(key);
    }

    /** A value as a message shows it: short, and containers only by kind. */
    static String shown(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "an array";
        }
        return node.isTextual() ? Quoted.text(node.textValue()) : node.asText();
    }

    /** Reads one value at its path; empty if it is no good, which is then noted. */
    @FunctionalInterface
    interface ElementReader<T> {
        Optional<T> read(JsonNode node, Place place);
    }
}
