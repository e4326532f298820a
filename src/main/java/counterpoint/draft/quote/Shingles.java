package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each run of {@code n} words occurs in some parts of a page. Building is linear in the parts; a look-up is constant
 * and never crosses the border of a part.
 */
final class Shingles {
    private static final int[] NOWHERE = {};

    private final Words words;
    private final int width;
    private final int[] ends;
    private final int[] starts;
    private final Map<Long, int[]> places = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    Shingles(Words words, List<Range> parts, int width) {
        this.words = words;
        this.width = width;
        this.starts = parts.stream().mapToInt(Range::from).toArray();
        this.ends = parts.stream().mapToInt(Range::to).toArray();
        for (Range part : parts) {
            for (int i = part.from(); i + width <= part.to(); i++) {
                add(key(i), i);
            }
        }
    }

    private void add(long key, int at) {
        int count = counts.merge(key, 1, Integer::sum);
        int[] known = places.computeIfAbsent(key, k -> new int[2]);
        if (count > known.length) {
            known = Arrays.copyOf(known, 2 * known.length);
            places.put(key, known);
        }
        known[count - 1] = at;
    }

    private long key(int at) {
        long key = 0;
        for (int i = 0; i < width; i++) {
            key = key * 1_000_003L + words.form(at + i) + 1;
        }
        return key;
    }

    /** The word after the last of the part that holds a word. O(log parts). */
    int endOfPart(int word) {
        int found = Arrays.binarySearch(starts, word);
        return ends[found >= 0 ? found : -found - 2];
    }

    /** In how many places the run that starts here occurs. */
    int count(int at) {
        return counts.getOrDefault(key(at), 0);
    }

    /** Word indices at which the run that starts here occurs, in page order. */
    int[] of(int at) {
        long key = key(at);
        int[] known = places.get(key);
        return known == null ? NOWHERE : Arrays.copyOf(known, counts.getOrDefault(key, 0));
    }
}
