package counterpoint.draft;

import counterpoint.model.Id;
import java.util.HashMap;
import java.util.Map;

/** Hands out ids with a prefix and a running number, each prefix counted apart from 1: no clock, no chance. */
final class Numbering {
    private final Map<String, Integer> counts = new HashMap<>();

    Id next(String prefix) {
        return Id.of(prefix + counts.merge(prefix, 1, Integer::sum));
    }
}
