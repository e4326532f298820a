package counterpoint.format.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import counterpoint.format.DistinctKeys;
import counterpoint.format.PlainText;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Quoted;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a YAML document as a tree in which every scalar is a text: {@code no} is a word and {@code 1.0} a name. Tags make
 * no objects, and aliases are refused, as a few of them can stand for a document of any size. Of keys given twice all are
 * kept; see {@link DistinctKeys}. At most 16 MiB and 50 levels.
 * O(size of the document).
 */
public final class YamlDocument {
    private static final int LONGEST = 16 << 20;
    private static final int DEEPEST = 50;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(options())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private final String name;
    private final YAMLParser yaml;
    private int repeatedKeys;
    private String firstRepeat = "";

    /**
     * What a document holds.
     *
     * @param repeats what there is to say of keys given twice in one mapping, if there are any
     */
    public record Content(ObjectNode root, Optional<String> repeats) {}

    private YamlDocument(String name, YAMLParser yaml) {
        this.name = name;
        this.yaml = yaml;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(true);
        return options;
    }

    /**
     * The mapping in this document, which is UTF-8; an empty document is an empty mapping.
     *
     * @param name what to call the document in messages
     * @throws MalformedInputException if it is no YAML, no mapping, uses aliases, or is too large or deep
     */
    public static Content read(byte[] document, String name) {
        if (document.length > LONGEST) {
            throw new MalformedInputException(name + " has " + document.length + " bytes; at most " + LONGEST
                    + " of YAML can be read. Split it.");
        }
        try (YAMLParser parser = FACTORY.createParser(PlainText.of(document, name))) {
            YamlDocument yaml = new YamlDocument(name, parser);
            return new Content(yaml.mapping(), yaml.repeats());
        } catch (JsonProcessingException e) {
            throw new MalformedInputException(
                    name + " isn't YAML" + place(e.getLocation()) + ": " + firstLine(e.getOriginalMessage()) + ".", e);
        } catch (IOException e) {
            throw new MalformedInputException(name + " can't be read as YAML. Save it again as plain text.", e);
        }
    }

    private Optional<String> repeats() {
        if (repeatedKeys == 0) {
            return Optional.empty();
        }
        return Optional.of("The key " + firstRepeat + ", is given twice in one mapping"
                + (repeatedKeys > 1 ? "; there are " + repeatedKeys + " such keys in all" : "")
                + ". Later ones got a number behind them. Give each a key of its own.");
    }

    private ObjectNode mapping() throws IOException {
        if (yaml.nextToken() == null) {
            return NODES.objectNode();
        }
        JsonNode root = value();
        if (yaml.nextToken() != null) {
            throw refused("goes on with another document", "Keep one.");
        }
        if (root instanceof ObjectNode object) {
            return object;
        }
        if (root.asText().isEmpty() && !root.isArray()) {
            return NODES.objectNode();
        }
        throw new MalformedInputException(name + " is no YAML mapping. It should begin with a key and a colon.");
    }

    private JsonNode value() throws IOException {
        if (yaml.isCurrentAlias()) {
            throw refused("uses an alias", "Write the value again in its place.");
        }
        return switch (yaml.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NULL -> NODES.textNode("");
            default -> NODES.textNode(yaml.getText());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        DistinctKeys keys = new DistinctKeys(object);
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            String free = keys.free(key);
            if (!free.equals(key)) {
                repeat(key);
            }
            yaml.nextToken();
            object.set(free, value());
        }
        return object;
    }

    private void repeat(String key) {
        if (repeatedKeys++ == 0) {
            firstRepeat = Quoted.text(key) + place(yaml.currentTokenLocation());
        }
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private MalformedInputException refused(String what, String mend) {
        return new MalformedInputException(name + " " + what + place(yaml.currentTokenLocation()) + ". " + mend);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String firstLine(@Nullable String message) {
        String line =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
