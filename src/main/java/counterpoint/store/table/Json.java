package counterpoint.store.table;

import counterpoint.format.json.DiffJson;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tables hold as JSON: diffs, maps, and findings, which are kept as a map document without entries. */
final class Json {
    private static final ArgumentMap NO_ENTRIES = ArgumentMap.empty(Id.of("findings"));

    private Json() {}

    static String write(Diff diff) {
        return DiffJson.write(diff);
    }

    static Diff diff(String json) {
        return DiffJson.read(json, "A diff in the store");
    }

    static String write(ArgumentMap map) {
        return document(map, List.of());
    }

    static ArgumentMap map(String json) {
        return MapJsonReader.read(json.getBytes(StandardCharsets.UTF_8), "A snapshot in the store")
                .map();
    }

    static String write(List<Finding> findings) {
        return document(NO_ENTRIES, findings);
    }

    static List<Finding> findings(String json) {
        return MapJsonReader.read(json.getBytes(StandardCharsets.UTF_8), "The findings in the store")
                .findings();
    }

    private static String document(ArgumentMap map, List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MapJsonWriter.write(map, findings, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
