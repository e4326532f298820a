package counterpoint.format.json;

import counterpoint.model.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An array of a map document that holds entries, with the types it may hold. */
record Section(String key, List<String> types) {
    /** All such arrays, in the order they are written. */
    static final List<Section> ALL = List.of(
            of("sources", "source"),
            of("speakers", "speaker"),
            of("segments", "segment"),
            of("nodes", "locution", "proposition", "question"),
            of("relations", "inference", "conflict", "rephrase", "answer", "transition", "illocution"),
            of("proposals", "proposal"),
            of("extensions", "extension"));

    private static final Map<String, Section> BY_TYPE = new HashMap<>();

    static {
        ALL.forEach(section -> section.types.forEach(type -> BY_TYPE.put(type, section)));
    }

    /** The one that holds entries of this one's type. */
    static Section of(Entry entry) {
        return Objects.requireNonNull(BY_TYPE.get(entry.type()), entry.type());
    }

    private static Section of(String key, String... types) {
        return new Section(key, List.of(types));
    }

    static Optional<Section> named(String key) {
        return ALL.stream().filter(section -> section.key.equals(key)).findFirst();
    }

    static List<String> allTypes() {
        return ALL.stream().flatMap(section -> section.types.stream()).toList();
    }
}
