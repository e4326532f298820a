package counterpoint.semantics.solve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names that a file gives to its arguments, numbered from 0 in the order of their declaration.
 *
 * <p>Idea: a name is a place in the file's bytes, so a million of them cost a few arrays and no strings. Open addressing
 * with linear probing; at most half of the slots are in use.
 */
final class NameTable {
    private final byte[] bytes;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] slots = new int[32];
    private int size;

    NameTable(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return size;
    }

    String name(int number) {
        return new String(bytes, starts[number], ends[number] - starts[number], StandardCharsets.UTF_8);
    }

    /** Gives the bytes from start to end the next number; false if they have one already. */
    boolean declare(int start, int end) {
        int slot = slot(bytes, start, end);
        if (slots[slot] != 0) {
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        slots[slot] = ++size;
        if (4 * size > 2 * slots.length) {
            rehash();
        }
        return true;
    }

    /** The number of the name between start and end of the file; -1 if it has none. */
    int number(int start, int end) {
        return slots[slot(bytes, start, end)] - 1;
    }

    /** The number of a name; -1 if it has none. */
    int number(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        return slots[slot(wanted, 0, wanted.length)] - 1;
    }

    /** Where a name is, or the empty slot where it would be. */
    private int slot(byte[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0
                && !Arrays.equals(bytes, starts[slots[slot] - 1], ends[slots[slot] - 1], text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(bytes, starts[i], ends[i])] = i + 1;
        }
    }
}
