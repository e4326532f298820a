package counterpoint.semantics.gradual;

import java.util.Arrays;

/**
 * An order in which to compute strengths: first the arguments on which no circle bears, each after all that bears on it; then
 * the core, in which circles lie, the way most links run; then what the core bears on and what no longer bears on the core, again each after all that
 * bears on it. So circles are iterated and nothing else is.
 *
 * <p>Kahn's algorithm (1962) from both ends. O(arguments + links), and one look at each link where the arguments' own numbers
 * are such an order, upwards or downwards, as in maps that were written from top to bottom.
 */
final class Sequence {
    private static final int ROWS = 3;

    private final int[] order;
    private final int[] place;
    private final int coreStart;
    private final int coreEnd;

    private Sequence(int[] order, int coreStart, int coreEnd) {
        this.order = order;
        this.coreStart = coreStart;
        this.coreEnd = coreEnd;
        this.place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
    }

    static Sequence of(int size, int[] start, int[] links, int[] effectsStart, int[] effects) {
        int[] order = new int[size];
        if (runs(size, start, links, 1)) {
            Arrays.setAll(order, i -> i);
            return new Sequence(order, size, size);
        }
        if (runs(size, start, links, -1)) {
            Arrays.setAll(order, i -> size - 1 - i);
            return new Sequence(order, size, size);
        }
        boolean[] placed = new boolean[size];
        int head = upstream(order, placed, start, effectsStart, effects);
        int tail = downstream(order, placed, start, links, effectsStart);
        boolean isUpwards = isMostlyUpwards(size, start, links);
        int next = head;
        for (int i = 0; i < size; i++) {
            int a = isUpwards ? i : size - 1 - i;
            if (!placed[a]) {
                order[next++] = a;
            }
        }
        return new Sequence(order, head, tail);
    }

    /** True when all links go up (direction 1) or all go down (direction -1). */
    private static boolean runs(int size, int[] start, int[] links, int direction) {
        for (int a = 0; a < size; a++) {
            for (int p = start[ROWS * a]; p < start[ROWS * a + ROWS]; p++) {
                if (direction * Integer.compare(links[p], a) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isMostlyUpwards(int size, int[] start, int[] links) {
        int upwards = 0;
        for (int a = 0; a < size; a++) {
            for (int p = start[ROWS * a]; p < start[ROWS * a + ROWS]; p++) {
                upwards += Integer.signum(a - links[p]);
            }
        }
        return upwards >= 0;
    }

    /** Places what no circle bears on at the beginning; says how many those are. */
    private static int upstream(int[] order, boolean[] placed, int[] start, int[] effectsStart, int[] effects) {
        int size = placed.length;
        int[] waiting = new int[size];
        int end = 0;
        for (int a = 0; a < size; a++) {
            waiting[a] = start[ROWS * a + ROWS] - start[ROWS * a];
            if (waiting[a] == 0) {
                order[end++] = a;
            }
        }
        for (int i = 0; i < end; i++) {
            int a = order[i];
            placed[a] = true;
            for (int p = effectsStart[a]; p < effectsStart[a + 1]; p++) {
                if (--waiting[effects[p]] == 0) {
                    order[end++] = effects[p];
                }
            }
        }
        return end;
    }

    /** Places what bears on no circle, and isn't placed yet, at the end; says where those begin. */
    private static int downstream(int[] order, boolean[] placed, int[] start, int[] links, int[] effectsStart) {
        int size = placed.length;
        int[] waiting = new int[size];
        int begin = size;
        for (int a = 0; a < size; a++) {
            waiting[a] = effectsStart[a + 1] - effectsStart[a];
            if (waiting[a] == 0 && !placed[a]) {
                order[--begin] = a;
            }
        }
        for (int i = size - 1; i >= begin; i--) {
            int a = order[i];
            placed[a] = true;
            for (int p = start[ROWS * a]; p < start[ROWS * a + ROWS]; p++) {
                int source = links[p];
                if (--waiting[source] == 0 && !placed[source]) {
                    order[--begin] = source;
                }
            }
        }
        return begin;
    }

    int argument(int index) {
        return order[index];
    }

    /** Where an argument comes in the order. */
    int place(int argument) {
        return place[argument];
    }

    int coreStart() {
        return coreStart;
    }

    int coreEnd() {
        return coreEnd;
    }

    int size() {
        return order.length;
    }
}
