package counterpoint.semantics.masks;

import java.util.Arrays;

/** The branches that a depth-first search has not followed yet: which arguments are in, and which are out of play. */
final class MaskStack {
    private long[] states = new long[32];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(long in, long barred) {
        if (size + 2 > states.length) {
            states = Arrays.copyOf(states, 2 * states.length);
        }
        states[size++] = barred;
        states[size++] = in;
    }

    /** The members of the branch on top; call before {@link #popBarred}. */
    long popIn() {
        return states[--size];
    }

    long popBarred() {
        return states[--size];
    }
}
