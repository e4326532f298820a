package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A JSON object as a whole, for notations that are not read piece by piece: parsed within the limits of our own format
 * (256 MiB, 50 levels), written with one element a line.
 *
 * @param repeatedKeys how many members had a key their object had already; those were renamed, such as {@code involved (2)}
 */
public record JsonDocument(ObjectNode root, int repeatedKeys) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory LENIENT = JsonInput.FACTORY
            .rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * The object in this document.
     *
     * @param name what to call the document in messages
     * @throws MalformedInputException if it isn't JSON, or no object
     */
    public static JsonDocument read(byte[] document, String name) {
        JsonInput.requireFitting(name, document.length);
        try (JsonParser parser = LENIENT.createParser(document)) {
            if (parser.nextToken() == null) {
                throw new MalformedInputException(name + " is empty. It should be a JSON object.");
            }
            LenientTree tree = new LenientTree(parser);
            JsonNode json = tree.value();
            JsonInput.requireEnd(name, parser);
            if (json instanceof ObjectNode object) {
                return new JsonDocument(object, tree.repeatedKeys());
            }
            throw new MalformedInputException(
                    name + " is " + Fields.shown(json) + ". It should be a JSON object, between { and }.");
        } catch (IOException unparsable) {
            throw JsonInput.unparsable(name, unparsable);
        }
    }

    /** A finding that tells of repeated keys, if there are any. */
    public List<Finding> findings(String notation) {
        return repeatedKeys == 0
                ? List.of()
                : List.of(Finding.warning(
                        notation + ".key-repeated",
                        repeatedKeys
                                + " members had a key that their object has already. They were kept under the key with"
                                + " a number behind it, such as \"text (2)\"."));
    }

    /** The document's text, ending in a line feed. Half surrogate pairs are escaped, so that any encoding can hold it. */
    public static String write(ObjectNode document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.setPrettyPrinter(new EntryPerLine());
            MAPPER.writeTree(json, document);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return withoutHalfPairs(text.append('\n').getBuffer());
    }

    private static String withoutHalfPairs(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            if (Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)) {
                escaped.append(String.format("\\u%04X", point));
            } else {
                escaped.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return escaped.toString();
    }
}
