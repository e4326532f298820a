package counterpoint.semantics.masks;

import java.util.Arrays;

/** A growing list of sets as masks. */
final class MaskList {
    private long[] masks = new long[8];
    private int size;

    void add(long mask) {
        if (size == masks.length) {
            masks = Arrays.copyOf(masks, 2 * size);
        }
        masks[size++] = mask;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return masks[i];
    }

    /** True when one of the sets contains all of this one. */
    boolean hasSuperset(long mask) {
        for (int i = 0; i < size; i++) {
            if (Masks.isSubset(mask, masks[i])) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the sets contains all of this one and more. */
    boolean hasProperSuperset(long mask) {
        for (int i = 0; i < size; i++) {
            if (mask != masks[i] && Masks.isSubset(mask, masks[i])) {
                return true;
            }
        }
        return false;
    }
}
