package counterpoint.semantics.sat;

import java.util.Arrays;

/** For each literal a growing list of numbers, that is of what must be looked at once it is false. */
final class Watches {
    private static final int[] EMPTY = {};

    private int[][] lists = new int[64][];
    private int[] sizes = new int[64];

    Watches() {
        Arrays.fill(lists, EMPTY);
    }

    void ensure(int literals) {
        if (literals > lists.length) {
            int old = lists.length;
            int capacity = Math.max(literals, 2 * old);
            lists = Arrays.copyOf(lists, capacity);
            sizes = Arrays.copyOf(sizes, capacity);
            Arrays.fill(lists, old, capacity, EMPTY);
        }
    }

    int[] list(int literal) {
        return lists[literal];
    }

    int size(int literal) {
        return sizes[literal];
    }

    void shrink(int literal, int size) {
        sizes[literal] = size;
    }

    void clear() {
        Arrays.fill(sizes, 0);
    }

    void add(int literal, int number) {
        int[] list = lists[literal];
        int size = sizes[literal];
        if (size == list.length) {
            list = Arrays.copyOf(list, Math.max(4, 2 * size));
            lists[literal] = list;
        }
        list[size] = number;
        sizes[literal] = size + 1;
    }

    void add(int literal, int number, int other) {
        add(literal, number);
        add(literal, other);
    }
}
