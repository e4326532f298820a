package counterpoint.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of one object in which a key may be given again: the first keeps it, later ones get a number behind it, such as
 * {@code involved (2)}. Numbers are counted on, so that a key given often takes no longer.
 */
public final class DistinctKeys {
    /** What the second member with a key is numbered. */
    private static final int FIRST_NUMBER = 2;

    private final ObjectNode object;
    private final Map<String, Integer> numbers = new HashMap<>(0);

    public DistinctKeys(ObjectNode object) {
        this.object = object;
    }

    /** This key, or if the object has it, the key with the next number that is free. */
    public String free(String key) {
        String free = key;
        while (object.has(free)) {
            free = key + " (" + numbers.merge(key, FIRST_NUMBER, (number, first) -> number + 1) + ")";
        }
        return free;
    }
}
