package counterpoint.http.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Entry;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which array of a map document an entry stands; see {@code docs/map-format.md}. */
public final class Sections {
    private static final SortedMap<String, List<String>> TYPES = new TreeMap<>(Map.of(
            "sources", List.of("source"),
            "speakers", List.of("speaker"),
            "segments", List.of("segment"),
            "nodes", List.of("locution", "proposition", "question"),
            "relations", List.of("inference", "conflict", "rephrase", "answer", "transition", "illocution"),
            "proposals", List.of("proposal"),
            "extensions", List.of("extension")));

    private Sections() {}

    /** Puts each entry into its array. */
    public static void put(List<Entry> entries, ObjectNode document) {
        TYPES.forEach((key, types) -> document.set(
                key,
                Entries.array(entries.stream()
                        .filter(entry -> types.contains(entry.type()))
                        .toList())));
    }
}
