package counterpoint.format.argdown.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** YAML data of an item, heading, inference or document, as the JSON value it stands for. Never changes. */
public final class Data {
    private static final int DEEPEST_MERGE = 50;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonNode node;

    private Data(JsonNode node) {
        this.node = node;
    }

    public static Data of(JsonNode node) {
        return new Data(node.deepCopy());
    }

    /** The value as JSON on one line. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(node, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return text.toString();
    }

    /** Like the node's own toString, which would first load a library of serializers. */
    private static void write(JsonNode value, JsonGenerator json) throws IOException {
        if (value.isObject()) {
            json.writeStartObject();
            for (var member : value.properties()) {
                json.writeFieldName(member.getKey());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value.isArray()) {
            json.writeStartArray();
            for (JsonNode element : value) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value.isTextual()) {
            json.writeString(value.textValue());
        } else if (value.isIntegralNumber() || value.isBoolean() || value.isNull()) {
            json.writeRawValue(value.asText());
        } else {
            json.writeRawValue(value.toString());
        }
    }

    /** The text of this member, if it has one that is text or a number. */
    public Optional<String> text(String member) {
        return Optional.ofNullable(node.get(member))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText);
    }

    /** True if this member is {@code true}. */
    public boolean isSet(String member) {
        return node.path(member).asBoolean(false);
    }

    /** The member, if there is one. */
    public Optional<Data> member(String member) {
        return Optional.ofNullable(node.get(member)).map(Data::new);
    }

    /** The whole numbers this member lists; none if it isn't a list. */
    public Optional<List<Integer>> numbers(String member) {
        JsonNode list = node.get(member);
        if (list == null || !list.isArray()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>(list.size());
        list.forEach(element -> numbers.add(element.asInt(-1)));
        return Optional.of(List.copyOf(numbers));
    }

    /** This value with members added or replaced, however deep, by those of a later one. */
    public Data with(Data later) {
        if (node.isObject() && later.node.isObject()) {
            ObjectNode merged = node.deepCopy();
            merge(merged, (ObjectNode) later.node, 0);
            return new Data(merged);
        }
        return later;
    }

    private static void merge(ObjectNode into, ObjectNode from, int depth) {
        for (var member : from.properties()) {
            JsonNode old = into.get(member.getKey());
            if (depth < DEEPEST_MERGE
                    && old instanceof ObjectNode known
                    && member.getValue() instanceof ObjectNode added) {
                merge(known, added, depth + 1);
            } else {
                into.set(member.getKey(), member.getValue().deepCopy());
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Data data && node.equals(data.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
