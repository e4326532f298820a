package counterpoint.format.nodeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.aif.AifReader;
import counterpoint.format.aif.AifWriter;
import counterpoint.format.xaif.Ova2Reader;
import counterpoint.format.xaif.XaifReader;
import counterpoint.format.xaif.XaifWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RandomMaps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Files that are almost right: values of other kinds, ends exchanged, the end lost. */
final class DamagedFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PIECES =
            List.of("null", "{}", "[]", "\"\"", "7", "true", "\"L\"", "\"YA\"", "\"CA\"", "\"RA\"", "\"TA\"", "\"PA\"");

    @Test
    void readsOrRefuses_whenAifIsDamaged() {
        check(map -> AifWriter.writePlain(map).text(), bytes -> AifReader.read(bytes, "x.json"));
    }

    @Test
    void readsOrRefuses_whenAifWithBlockIsDamaged() {
        check(map -> AifWriter.write(map).text(), bytes -> AifReader.read(bytes, "x.json"));
    }

    @Test
    void readsOrRefuses_whenXaifIsDamaged() {
        check(map -> XaifWriter.writePlain(map).text(), bytes -> XaifReader.read(bytes, "x.json"));
    }

    @Test
    void readsOrRefuses_whenOva2IsDamaged() {
        check(
                map -> AifWriter.writePlain(map)
                        .text()
                        .replace("\"nodeID\"", "\"id\"")
                        .replaceAll("\"(from|to)ID\": (\"(?:[^\"\\\\]|\\\\.)*\")", "\"$1\": {\"id\": $2}"),
                bytes -> Ova2Reader.read(bytes, "x.json"));
    }

    private static void check(Function<ArgumentMap, String> writer, Function<byte[], Read> reader) {
        int read = 0;
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String damaged = damage(writer.apply(RandomMaps.from(seed % 60)), random);
            try {
                ArgumentMap map =
                        reader.apply(damaged.getBytes(StandardCharsets.UTF_8)).map();
                assertThat(AifReader.read(AifWriter.write(map).bytes(), "y.json")
                                .map())
                        .as("seed " + seed)
                        .isEqualTo(map);
                read++;
            } catch (MalformedInputException refused) {
                assertThat(refused.getMessage()).as("seed " + seed).endsWith(".");
            }
        }
        assertThat(read).as("files that could be read in spite of the damage").isBetween(20, 145);
    }

    /** Overwrites a few values with others, of this file or of any kind; sometimes cuts the file. */
    private static String damage(String file, Random random) {
        try {
            JsonNode tree = JSON.readTree(file);
            List<JsonNode> values = new ArrayList<>();
            collect(tree, values);
            for (int i = random.nextInt(8); i >= 0; i--) {
                JsonNode value = random.nextBoolean()
                        ? JSON.readTree(PIECES.get(random.nextInt(PIECES.size())))
                        : values.get(random.nextInt(values.size())).deepCopy();
                JsonNode owner = values.get(random.nextInt(values.size()));
                if (owner instanceof ObjectNode object && !object.isEmpty()) {
                    List<String> keys = new ArrayList<>();
                    object.fieldNames().forEachRemaining(keys::add);
                    object.set(keys.get(random.nextInt(keys.size())), value);
                } else if (owner instanceof ArrayNode array && !array.isEmpty()) {
                    array.set(random.nextInt(array.size()), value);
                }
            }
            String damaged = JSON.writeValueAsString(tree);
            return random.nextInt(5) > 0 ? damaged : damaged.substring(0, random.nextInt(damaged.length()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Writers write JSON.", e);
        }
    }

    private static void collect(JsonNode value, List<JsonNode> values) {
        values.add(value);
        value.forEach(inner -> collect(inner, values));
    }
}
