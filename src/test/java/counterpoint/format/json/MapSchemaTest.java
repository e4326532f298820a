package counterpoint.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import counterpoint.model.ArgumentMap;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RandomMaps;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The published JSON Schema accepts what the writer writes, and refuses what the reader refuses for its shape. */
class MapSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(published());

    /** A way to spoil a document. */
    private enum Damage {
        UNKNOWN_KEY,
        MISSING_KEY,
        NULL_MEMBER,
        TEXT_FOR_NUMBER,
        NUMBER_FOR_TEXT,
        OTHER_TYPE,
        OBJECT_FOR_ARRAY,
        ID_WITH_SPACE
    }

    @Test
    void accepts_whatIsWritten() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);

            byte[] document = MapJsonTest.written(map, RandomMaps.findings(map, seed));

            assertThat(SCHEMA.validate(tree(document))).isEmpty();
        });
    }

    @Test
    void refuses_whatIsSpoilt_asTheReaderDoes() {
        Map<Damage, Integer> done = new EnumMap<>(Damage.class);
        Seeds.each(seed -> {
            byte[] document = MapJsonTest.written(RandomMaps.from(seed), List.of());
            for (Damage damage : Damage.values()) {
                JsonNode tree = tree(document);
                if (spoil(tree, damage, new Random(seed))) {
                    done.merge(damage, 1, Integer::sum);
                    assertThat(SCHEMA.validate(tree))
                            .as("%s in %s", damage, tree)
                            .isNotEmpty();
                    assertThat(isReadWithoutRemark(tree))
                            .as("%s in %s", damage, tree)
                            .isFalse();
                }
            }
        });
        if (Long.getLong("seed") == null) {
            assertThat(done)
                    .containsOnlyKeys(Damage.values())
                    .allSatisfy((damage, times) -> assertThat(times).isGreaterThan(100));
        }
    }

    private static boolean spoil(JsonNode tree, Damage damage, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        int from = random.nextInt(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            if (spoil(objects.get((from + i) % objects.size()), damage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spoil(ObjectNode object, Damage damage) {
        return switch (damage) {
            case UNKNOWN_KEY -> object.put("colour", "blue") != null;
            case MISSING_KEY ->
                removeOneOf(object, "end", "conclusion", "content", "type", "severity", "before", "diff");
            case NULL_MEMBER -> replace(object, n -> true, JSON.nullNode());
            case TEXT_FOR_NUMBER ->
                replace(object, JsonNode::isNumber, JSON.getNodeFactory().textNode("1"));
            case NUMBER_FOR_TEXT ->
                replace(object, JsonNode::isTextual, JSON.getNodeFactory().numberNode(1));
            case OTHER_TYPE -> object.has("type") && object.put("type", "idea") != null;
            case OBJECT_FOR_ARRAY -> replace(object, JsonNode::isArray, JSON.createObjectNode());
            case ID_WITH_SPACE -> object.has("id") && object.put("id", "a b") != null;
        };
    }

    private static boolean removeOneOf(ObjectNode object, String... keys) {
        for (String key : keys) {
            if (object.remove(key) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean replace(ObjectNode object, Predicate<JsonNode> which, JsonNode with) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            if (which.test(object.get(key))) {
                object.set(key, with);
                return true;
            }
        }
        return false;
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, into));
        }
    }

    private static boolean isReadWithoutRemark(JsonNode tree) {
        try {
            byte[] document = tree.toString().getBytes(StandardCharsets.UTF_8);
            return MapJsonReader.read(document, "map.json").findings().isEmpty();
        } catch (MalformedInputException | RuleViolationException refused) {
            return false;
        }
    }

    private static JsonNode tree(byte[] document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode published() {
        try (InputStream in = MapSchemaTest.class.getResourceAsStream("/counterpoint/schema/map.json")) {
            return JSON.readTree(Objects.requireNonNull(in, "The schema is a resource of the project."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
