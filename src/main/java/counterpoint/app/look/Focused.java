package counterpoint.app.look;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies around a node of a map.
 *
 * @param entries the claims and relations near it, who says them where, and the proposals that would bring some of them
 * @param counts for each claim and relation, how it is supported and attacked in the whole map
 */
public record Focused(long revision, Id focus, List<Entry> entries, SortedMap<Id, Counts> counts) {

    /**
     * How a node is supported and attacked.
     *
     * @param hidden relations at this node that are further away than was asked for
     */
    public record Counts(long supports, long attacks, long hidden) {}

    public Focused {
        entries = List.copyOf(entries);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
