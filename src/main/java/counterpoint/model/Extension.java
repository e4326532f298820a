package counterpoint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A named text about an entry, or about the whole map: what a notation or tool wants kept and the model has no place for.
 * The name is namespaced, such as {@code aif:timestamp} or {@code counterpoint:tag}, so that tools don't trip over each
 * other.
 */
public record Extension(Id id, Optional<Id> about, String name, String value) implements Entry {
    /** The name under which a map's title is kept, as an extension about the map. */
    public static final String TITLE = "counterpoint:title";

    /** The name under which a tag of an entry is kept. */
    public static final String TAG = "counterpoint:tag";

    /** The name under which the title of a chapter is kept that begins at the segment it is about. */
    public static final String CHAPTER = "counterpoint:chapter";

    private static final Set<String> FREQUENT =
            Set.of(TITLE, TAG, CHAPTER, "argdown:title", "argdown:section", "aif:timestamp");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*:\\S+");

    public Extension {
        if (!FREQUENT.contains(name) && !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Extension " + id + " has name " + Quoted.text(name)
                    + ". Write a prefix, a colon and a local name, such as \"aif:timestamp\".");
        }
    }

    @Override
    public String type() {
        return "extension";
    }

    @Override
    public List<End> ends() {
        return about.map(a -> List.of(End.plain("subject", a, Entry.class))).orElse(List.of());
    }
}
