package counterpoint.model;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * The persistent trees of a map, built of all its entries at once: they come sorted, so that ids need
 * not be compared, and no tree is made but the last of each. Several times faster than adding entries one by one.
 */
record Trees(TreePMap<Id, Entry> entries, TreePMap<Id, Node> nodes, TreePMap<Id, TreePSet<Id>> referrers) {
    /** Up to here, adding to a set one by one is faster than making it of another. */
    private static final int FEW = 4;

    /** Of entries in natural id order, with different ids, that name no others. */
    static Trees of(List<Entry> sorted, Map<Id, SortedIds> referrers) {
        SortedRows<Id, Entry> entries = new SortedRows<>();
        SortedRows<Id, Node> nodes = new SortedRows<>();
        SortedRows<Id, TreePSet<Id>> index = new SortedRows<>();
        for (Entry entry : sorted) {
            entries.add(entry.id(), entry);
            if (entry instanceof Node node) {
                nodes.add(node.id(), node);
            }
            SortedIds ids = referrers.get(entry.id());
            if (ids != null) {
                index.add(entry.id(), set(ids.list()));
            }
        }
        return new Trees(TreePMap.fromSortedMap(entries), TreePMap.fromSortedMap(nodes), TreePMap.fromSortedMap(index));
    }

    private static TreePSet<Id> set(List<Id> ids) {
        if (ids.size() > FEW) {
            return TreePSet.fromSortedSet(new TreeSet<>(ids));
        }
        TreePSet<Id> set = TreePSet.singleton(ids.get(0));
        for (int i = 1; i < ids.size(); i++) {
            set = set.plus(ids.get(i));
        }
        return set;
    }
}
