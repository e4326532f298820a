package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Operation;
import counterpoint.model.RuleViolationException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Changes as JSON on one line: diffs, operations of the log, and changes somebody asks for. Entries look as they do in a
 * map document. Loses nothing; the same value gives the same text.
 *
 * <p>Reading throws {@link MalformedInputException} for what isn't JSON or lacks the shape, naming all places at once, and
 * {@link RuleViolationException} for entries that can't be made. Whether a diff fits a map is for the map to say. Keys that
 * are not known are passed over. {@code name} is what messages call the text.
 */
public final class DiffJson {
    private DiffJson() {}

    public static String write(Diff diff) {
        return text((json, entries) -> entries.write(diff));
    }

    public static Diff read(String text, String name) {
        return value(text, name, "a diff", EntryReader::diff);
    }

    /** The members {@code map}, {@code revision}, {@code actor}, {@code time} (ISO 8601, UTC), {@code intent}, {@code diff}. */
    public static String writeOperation(Operation operation) {
        return text((json, entries) -> {
            json.writeStartObject();
            json.writeStringField("map", operation.map().value());
            json.writeNumberField("revision", operation.revision());
            json.writeStringField("actor", operation.actor());
            json.writeStringField("time", operation.time().toString());
            json.writeStringField("intent", operation.intent());
            json.writeFieldName("diff");
            entries.write(operation.diff());
            json.writeEndObject();
        });
    }

    public static Operation readOperation(String text, String name) {
        return value(
                text,
                name,
                "an operation",
                (reader, node, place) -> reader.fields(node, place).flatMap(fields -> {
                    Id map = fields.id("map");
                    long revision = fields.count("revision");
                    String actor = fields.text("actor");
                    Instant time = time(fields);
                    String intent = fields.text("intent");
                    Optional<Diff> diff = fields.object("diff", reader::diff);
                    return fields.build(() -> new Operation(map, revision, actor, time, intent, diff.orElseThrow()));
                }));
    }

    /** The members {@code expectedRevision}, {@code intent}, {@code diff}. */
    public static Change readChange(String text, String name) {
        return value(
                text,
                name,
                "a change",
                (reader, node, place) -> reader.fields(node, place).flatMap(fields -> {
                    long expectedRevision = fields.count("expectedRevision");
                    String intent = fields.text("intent");
                    Optional<Diff> diff = fields.object("diff", reader::diff);
                    return fields.build(() -> new Change(expectedRevision, intent, diff.orElseThrow()));
                }));
    }

    private static Instant time(Fields fields) {
        String text = fields.text("time");
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            fields.malformed("time", "expected a time such as \"2026-01-31T12:00:00Z\" but was", text);
            return Instant.EPOCH;
        }
    }

    private static <T> T value(String text, String name, String what, ValueReader<T> reader) {
        JsonInput.requireFitting(name, text.length());
        Problems problems = new Problems(name);
        Optional<T> value;
        try (JsonParser json = JsonInput.FACTORY.createParser(text)) {
            if (json.nextToken() == null) {
                throw new MalformedInputException(name + " is empty. It should be " + what + ", as a JSON object.");
            }
            JsonNode tree = JsonInput.TREES.readTree(json);
            JsonInput.requireEnd(name, json);
            value = reader.read(new EntryReader(problems), tree, Place.ROOT);
        } catch (IOException unparsable) {
            throw JsonInput.unparsable(name, unparsable);
        }
        problems.throwIfMalformed(what);
        return value.orElseThrow(() -> problems.violation());
    }

    private static String text(ValueWriter writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = StableJson.compact(text)) {
            writer.write(json, new EntryWriter(json, EntryWriter.Texts.KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return text.toString();
    }

    @FunctionalInterface
    private interface ValueReader<T> {
        Optional<T> read(EntryReader reader, JsonNode node, Place place);
    }

    @FunctionalInterface
    private interface ValueWriter {
        void write(JsonGenerator json, EntryWriter entries) throws IOException;
    }
}
