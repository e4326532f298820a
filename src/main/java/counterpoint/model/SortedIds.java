package counterpoint.model;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A set of ids in natural order that can't be changed. It takes no more memory than a list of them. */
final class SortedIds extends AbstractSet<Id> {
    private final List<Id> ids;

    /** @param ids in natural order, each once; they are not copied */
    SortedIds(List<Id> ids) {
        this.ids = ids;
    }

    List<Id> list() {
        return ids;
    }

    @Override
    public Iterator<Id> iterator() {
        return Collections.unmodifiableList(ids).iterator();
    }

    @Override
    public int size() {
        return ids.size();
    }

    /** O(log n). */
    @Override
    public boolean contains(Object other) {
        return other instanceof Id id && Collections.binarySearch(ids, id) >= 0;
    }
}
