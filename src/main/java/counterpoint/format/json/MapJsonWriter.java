package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a map as a document of the Counterpoint map format, version 1: UTF-8, one entry a line, ids in natural order, a
 * line feed at the end. The same map and findings give the same bytes.
 *
 * <p>Loses nothing: {@link MapJsonReader} gives back an equal map and equal findings. O(size of the map), without a copy of
 * it in memory. Streams are flushed and left open.
 */
public final class MapJsonWriter {
    static final String FORMAT = "counterpoint-map";
    static final int VERSION = 1;

    private MapJsonWriter() {}

    /** Writes everything, with the texts of those sources that have them. */
    public static void write(ArgumentMap map, List<Finding> findings, OutputStream out) throws IOException {
        write(map, findings, out, EntryWriter.Texts.KEPT);
    }

    /**
     * Writes everything but the texts of sources: readers learn where words are and can check a page they have by its hash,
     * but not what it says.
     */
    public static void writeWithoutTexts(ArgumentMap map, List<Finding> findings, OutputStream out) throws IOException {
        write(map, findings, out, EntryWriter.Texts.LEFT_OUT);
    }

    private static void write(ArgumentMap map, List<Finding> findings, OutputStream out, EntryWriter.Texts texts)
            throws IOException {
        try (JsonGenerator json = StableJson.lines(out)) {
            EntryWriter entries = new EntryWriter(json, texts);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("id", map.id().value());
            json.writeNumberField("revision", map.revision());
            Map<String, List<Entry>> bySection = new HashMap<>();
            for (Entry entry : map.entries()) {
                bySection
                        .computeIfAbsent(Section.of(entry).key(), section -> new ArrayList<>())
                        .add(entry);
            }
            for (Section section : Section.ALL) {
                json.writeArrayFieldStart(section.key());
                for (Entry entry : bySection.getOrDefault(section.key(), List.of())) {
                    entries.write(entry);
                }
                json.writeEndArray();
            }
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                entries.write(finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
