package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import counterpoint.model.MalformedInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How JSON is parsed here: strictly, within limits, and with sentences for what can't be parsed. */
final class JsonInput {
    /** Documents over this many bytes are refused. */
    static final int LARGEST = 256 << 20;

    /** Objects and arrays may lie this deep in one another; the format itself needs 10. */
    private static final int DEEPEST = 50;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .build())
            .build();

    static final ObjectReader TREES = new ObjectMapper(FACTORY).readerFor(JsonNode.class);

    private static final String DUPLICATE = "Duplicate field '";

    private JsonInput() {}

    static void requireFitting(String name, int bytes) {
        if (bytes > LARGEST) {
            throw new MalformedInputException(name + " has more than " + LARGEST + " bytes. Split the map.");
        }
    }

    /** Throws if anything but white space follows the value just read. */
    static void requireEnd(String name, JsonParser json) throws IOException {
        if (json.nextToken() != null) {
            throw new MalformedInputException(name + " goes on after its JSON has ended"
                    + place(json.currentTokenLocation()) + ". Remove what follows.");
        }
    }

    static MalformedInputException unparsable(String name, IOException cause) {
        return new MalformedInputException(
                name
                        + (cause instanceof JsonProcessingException json
                                ? sentence(json)
                                : " isn't text in UTF-8. Save it in that encoding."),
                cause);
    }

    private static String sentence(JsonProcessingException cause) {
        String place = place(cause.getLocation());
        if (cause instanceof JsonEOFException) {
            return " ends in the middle of its JSON" + place + ". Restore the rest of it.";
        }
        String reason = oneLine(cause.getOriginalMessage());
        if (cause instanceof StreamConstraintsException) {
            return " is too large or too deep to be read" + place + ": " + reason + ".";
        }
        if (reason.startsWith(DUPLICATE)) {
            String key = reason.substring(DUPLICATE.length(), reason.length() - 1);
            return " has the key \"" + key + "\" twice in one object" + place + ". Keep one of the two.";
        }
        return " isn't JSON" + place + ": " + reason + ".";
    }

    private static String oneLine(String message) {
        String line = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(", from `[^`]*`", "")
                .strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
