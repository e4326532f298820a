package counterpoint.semantics.sat;

import java.util.Arrays;

/** Variables by activity, the most active on top (a binary heap); equals by number, so that nothing is left to chance. */
final class VariableHeap {
    private static final int ABSENT = -1;

    private final Activity activity;
    private int[] heap = new int[32];
    private int[] places = new int[0];
    private int size;

    VariableHeap(Activity activity) {
        this.activity = activity;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int variable) {
        return variable < places.length && places[variable] != ABSENT;
    }

    void add(int variable) {
        if (variable >= places.length) {
            int old = places.length;
            places = Arrays.copyOf(places, Math.max(32, Math.max(2 * old, variable + 1)));
            Arrays.fill(places, old, places.length, ABSENT);
        }
        if (places[variable] == ABSENT) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
            }
            places[variable] = size;
            heap[size++] = variable;
            up(size - 1);
        }
    }

    int pop() {
        int top = heap[0];
        places[top] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            places[last] = 0;
            down(0);
        }
        return top;
    }

    void remove(int variable) {
        int place = places[variable];
        places[variable] = ABSENT;
        int last = heap[--size];
        if (last != variable) {
            heap[place] = last;
            places[last] = place;
            up(place);
            down(places[last]);
        }
    }

    /** A variable has become more active. */
    void raised(int variable) {
        if (contains(variable)) {
            up(places[variable]);
        }
    }

    private void up(int start) {
        int place = start;
        int variable = heap[place];
        while (place > 0 && activity.isBefore(variable, heap[(place - 1) >> 1])) {
            heap[place] = heap[(place - 1) >> 1];
            places[heap[place]] = place;
            place = (place - 1) >> 1;
        }
        heap[place] = variable;
        places[variable] = place;
    }

    private void down(int start) {
        int place = start;
        int variable = heap[place];
        for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && activity.isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!activity.isBefore(heap[child], variable)) {
                break;
            }
            heap[place] = heap[child];
            places[heap[place]] = place;
            place = child;
        }
        heap[place] = variable;
        places[variable] = place;
    }
}
