package counterpoint.model;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, in natural id order, found by id, and who names whom. They lie in one of two ways. Contents given
 * all at once, as when a map is opened, are a sorted list with hash tables beside it: quick to make, small, and an entry is
 * found in O(1). Contents that come of a change are persistent trees, which share all that did not change; they are grown
 * when a map is changed for the first time.
 */
final class Contents {
    private final List<Entry> sorted;
    private final Map<Id, Entry> byId;

    /** Each of these is made by whichever thread asks first; two that ask at once make equal ones. */
    private volatile @Nullable Trees trees;

    private volatile @Nullable Map<Id, SortedIds> index;
    private volatile @Nullable Map<Id, Node> nodes;

    private Contents(List<Entry> sorted, Map<Id, Entry> byId, @Nullable Trees trees) {
        this.sorted = sorted;
        this.byId = byId;
        this.trees = trees;
    }

    /** Of entries that name no others, and the same by their ids; neither is copied. O(n log n). */
    static Contents of(Collection<Entry> distinct, Map<Id, Entry> byId) {
        return new Contents(sorted(distinct), byId, null);
    }

    static Contents of(Trees trees) {
        return new Contents(List.of(), Map.of(), trees);
    }

    /** By kind first, as ids of one kind mostly come in order: then sorting only has to merge a few rows. */
    private static List<Entry> sorted(Collection<Entry> distinct) {
        Map<Class<?>, List<Entry>> kinds = new LinkedHashMap<>();
        for (Entry entry : distinct) {
            kinds.computeIfAbsent(entry.getClass(), kind -> new ArrayList<>()).add(entry);
        }
        List<Entry> sorted = new ArrayList<>(distinct.size());
        kinds.values().forEach(sorted::addAll);
        sorted.sort(new ById());
        return sorted;
    }

    /** A class of its own, as the comparisons of a large map are many and this one needs no detour. */
    private static final class ById implements Comparator<Entry> {
        @Override
        public int compare(Entry a, Entry b) {
            return a.id().compareTo(b.id());
        }
    }

    private boolean isChanged() {
        return sorted.isEmpty();
    }

    Trees trees() {
        Trees known = trees;
        if (known == null) {
            known = Trees.of(sorted, index());
            trees = known;
        }
        return known;
    }

    private Map<Id, SortedIds> index() {
        Map<Id, SortedIds> known = index;
        if (known == null) {
            known = index(sorted);
            index = known;
        }
        return known;
    }

    /** Entries are gone through in order, so that those that name another come in order too. */
    private static Map<Id, SortedIds> index(List<Entry> sorted) {
        Map<Id, SortedIds> index = new HashMap<>(2 * sorted.size());
        for (Entry entry : sorted) {
            for (End end : entry.ends()) {
                List<Id> ids = index.computeIfAbsent(end.target(), id -> new SortedIds(new ArrayList<>(2)))
                        .list();
                if (ids.isEmpty() || !ids.get(ids.size() - 1).equals(entry.id())) {
                    ids.add(entry.id());
                }
            }
        }
        return index;
    }

    @Nullable
    Entry entry(Id id) {
        return isChanged() ? trees().entries().get(id) : byId.get(id);
    }

    /** Who names an entry. */
    Set<Id> referrers(Id entry) {
        Set<Id> named = isChanged() ? trees().referrers().get(entry) : index().get(entry);
        return named == null ? Set.of() : named;
    }

    int size() {
        return entries().size();
    }

    /** All entries, in order. */
    Collection<Entry> entries() {
        return isChanged()
                ? Collections.unmodifiableCollection(trees().entries().values())
                : view(sorted);
    }

    private static Collection<Entry> view(List<Entry> list) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Entry> iterator() {
                return Collections.unmodifiableList(list).iterator();
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    /** In order. */
    Map<Id, Node> nodes() {
        if (isChanged()) {
            return trees().nodes();
        }
        Map<Id, Node> known = nodes;
        if (known == null) {
            Map<Id, Node> made = new LinkedHashMap<>();
            for (Entry entry : sorted) {
                if (entry instanceof Node node) {
                    made.put(node.id(), node);
                }
            }
            known = Collections.unmodifiableMap(made);
            nodes = known;
        }
        return known;
    }

    /** True if nodes can be gone through without the other entries. */
    boolean hasNodesApart() {
        return isChanged() || nodes != null;
    }
}
