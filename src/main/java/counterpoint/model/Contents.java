package counterpoint.model;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * The entries of a map in natural id order, found by id. Contents given all at once are a sorted list; the trees by which
 * they change cheaply, and the index of referrers, are grown when they are first asked for, as a map that is only read and
 * written again needs none. Either way an entry is found in O(log n).
 */
final class Contents {
    private final List<Entry> sorted;

    /** Grown by whichever thread asks first; two that ask at once grow equal ones. */
    private @Nullable Trees trees;

    private Contents(List<Entry> sorted, @Nullable Trees trees) {
        this.sorted = sorted;
        this.trees = trees;
    }

    /** Of entries with different ids that name no others. O(n log n). */
    static Contents of(Collection<Entry> distinct) {
        return new Contents(sorted(distinct), null);
    }

    static Contents of(Trees trees) {
        return new Contents(List.of(), trees);
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

    Trees trees() {
        Trees known = trees;
        if (known == null) {
            known = Trees.of(sorted);
            trees = known;
        }
        return known;
    }

    @Nullable
    Entry entry(Id id) {
        Trees grown = trees;
        if (grown != null) {
            return grown.entries().get(id);
        }
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return sorted.get(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    int size() {
        return entries().size();
    }

    /** All entries, in order. */
    Collection<Entry> entries() {
        return sorted.isEmpty()
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

    TreePMap<Id, Node> nodes() {
        return trees().nodes();
    }

    TreePMap<Id, TreePSet<Id>> referrers() {
        return trees().referrers();
    }

    /** True if nodes can be gone through without the other entries. */
    boolean hasNodesApart() {
        return trees != null;
    }
}
