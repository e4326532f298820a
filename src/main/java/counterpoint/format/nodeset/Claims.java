package counterpoint.format.nodeset;

import counterpoint.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids, each once: the one asked for where it is an id and still free, else the next of a numbered row. */
public final class Claims {
    private final Set<Id> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** This name as an id, or one of the row that begins with {@code prefix}. */
    public Id claim(String wanted, String prefix) {
        try {
            Id id = Id.of(wanted);
            if (taken.add(id)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // Names of other tools may be blank, long or full of spaces; the caller keeps them beside the id.
        }
        return next(prefix);
    }

    /** The next free id of the row: the prefix and 1, 2, 3 and so on. */
    public Id next(String prefix) {
        while (true) {
            Id id = Id.of(prefix + last.merge(prefix, 1, Integer::sum));
            if (taken.add(id)) {
                return id;
            }
        }
    }
}
