package counterpoint.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A sorted map made of rows that come in order, so that nothing need be compared; it can only be read through. */
@SuppressWarnings("JdkObsolete") // persistent trees are made of this kind of map
final class SortedRows<K extends Comparable<K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
    private final List<Map.Entry<K, V>> rows = new ArrayList<>();

    /** Adds a row; its key must come after all others. */
    void add(K key, V value) {
        rows.add(Map.entry(key, value));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return Collections.unmodifiableList(rows).iterator();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** None: the keys' natural order. */
    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return rows.get(0).getKey();
    }

    @Override
    public K lastKey() {
        return rows.get(rows.size() - 1).getKey();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        throw new UnsupportedOperationException("Rows are only read through.");
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        throw new UnsupportedOperationException("Rows are only read through.");
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        throw new UnsupportedOperationException("Rows are only read through.");
    }
}
