package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads documents of the Counterpoint map format, version 1.
 *
 * <p>All that is wrong is reported at once, each with its JSON path. Keys the format doesn't know become findings {@code
 * json.unknown-key}. Documents of more than 256 MiB, with a key twice in an object, or nested deeper than 50 levels are
 * refused. O(size of the document); besides the map, one entry's JSON is in memory at a time.
 */
public final class MapJsonReader {
    private static final String WHAT = "a Counterpoint map";

    private final String name;
    private final Problems problems;
    private final EntryReader reader;
    private final ObjectNode header = JsonNodeFactory.instance.objectNode();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private MapJsonReader(String name) {
        this.name = name;
        this.problems = new Problems(name);
        this.reader = new EntryReader(problems);
    }

    /**
     * The map in this document.
     *
     * @param name what to call the document in messages, such as its file name
     * @throws MalformedInputException if it isn't JSON, or not of this format
     * @throws RuleViolationException if it is of this format, but breaks rules of the map
     */
    public static Read read(byte[] document, String name) {
        JsonInput.requireFitting(name, document.length);
        MapJsonReader reading = new MapJsonReader(name);
        try (JsonParser parser = JsonInput.FACTORY.createParser(document)) {
            reading.document(parser);
        } catch (IOException unparsable) {
            throw JsonInput.unparsable(name, unparsable);
        }
        return reading.result();
    }

    /**
     * The map in this document; the stream is read to its end and left open.
     *
     * @throws IOException if the stream can't be read
     * @see #read(byte[], String)
     */
    public static Read read(InputStream document, String name) throws IOException {
        return read(document.readNBytes(JsonInput.LARGEST + 1), name);
    }

    private void document(JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw new MalformedInputException(name + " is empty. A map is a JSON object.");
        }
        if (first != JsonToken.START_OBJECT) {
            problems.malformed(
                    Place.ROOT, "expected an object but was " + Fields.shown(JsonInput.TREES.readTree(json)) + ".");
            problems.throwIfMalformed(WHAT);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            Optional<Section> section = Section.named(key);
            if (section.isPresent()) {
                List<String> types = section.get().types();
                elements(json, key, (node, place) -> reader.entry(node, place, types), entries);
            } else if (key.equals("findings")) {
                elements(json, key, reader::finding, findings);
            } else {
                header(key, JsonInput.TREES.readTree(json));
            }
        }
        JsonInput.requireEnd(name, json);
    }

    private <T> void elements(JsonParser json, String key, Fields.ElementReader<T> element, List<T> into)
            throws IOException {
        Place place = Place.ROOT.member(key);
        if (json.currentToken() != JsonToken.START_ARRAY) {
            JsonNode node = JsonInput.TREES.readTree(json);
            problems.malformed(place, "expected an array but was " + Fields.shown(node) + ".");
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            element.read(JsonInput.TREES.readTree(json), place.element(i)).ifPresent(into::add);
        }
    }

    /** Stops at once at another format or version: what follows would only be noise. */
    private void header(String key, JsonNode value) {
        header.set(key, value);
        if (key.equals("format") && !MapJsonWriter.FORMAT.equals(value.textValue())) {
            problems.malformed(
                    Place.ROOT.member(key),
                    "expected \"" + MapJsonWriter.FORMAT + "\" but was " + Fields.shown(value) + ".");
            problems.throwIfMalformed(WHAT);
        }
        if (key.equals("version") && value.asInt() != MapJsonWriter.VERSION) {
            problems.malformed(
                    Place.ROOT.member(key),
                    "expected " + MapJsonWriter.VERSION + " but was " + Fields.shown(value)
                            + ". Only this version of the format can be read.");
            problems.throwIfMalformed(WHAT);
        }
    }

    private record Header(Id id, long revision) {}

    private Read result() {
        Optional<Header> read = Fields.of(header, Place.ROOT, problems).flatMap(fields -> {
            fields.oneOf("format", List.of(MapJsonWriter.FORMAT));
            fields.whole("version");
            Id id = fields.id("id");
            long revision = fields.count("revision");
            return fields.build(() -> new Header(id, revision));
        });
        problems.throwIfMalformed(WHAT);
        ArgumentMap map = map(read.orElseThrow());
        return new Read(
                map,
                Stream.concat(findings.stream(), problems.warnings().stream()).toList());
    }

    private ArgumentMap map(Header read) {
        if (!problems.hasRefusals()) {
            return ArgumentMap.of(read.id(), read.revision(), entries);
        }
        List<Finding> broken = List.of();
        try {
            ArgumentMap.of(read.id(), read.revision(), entries);
        } catch (RuleViolationException violation) {
            broken = violation.findings();
        }
        throw new RuleViolationException(problems.refusals(broken));
    }
}
