package counterpoint.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The random numbers of Python 3.11's {@code random.Random}, bit by bit, so that frameworks made by a Python script can be made
 * again here: a Mersenne Twister (Matsumoto and Nishimura 1998), and on it what Python's {@code random}, {@code randrange},
 * {@code choice} and {@code sample} do.
 */
final class PythonRandom {
    private static final int LENGTH = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[LENGTH];
    private int next = LENGTH;

    PythonRandom(int seed) {
        state[0] = 19650218;
        for (int i = 1; i < LENGTH; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
        int i = 1;
        for (int k = 0; k < LENGTH; k++) {
            state[i] = (state[i] ^ (state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525) + seed;
            i = following(i);
        }
        for (int k = 1; k < LENGTH; k++) {
            state[i] = (state[i] ^ (state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941) - i;
            i = following(i);
        }
        state[0] = 0x80000000;
    }

    private int following(int i) {
        if (i + 1 < LENGTH) {
            return i + 1;
        }
        state[0] = state[LENGTH - 1];
        return 1;
    }

    private int bits() {
        if (next == LENGTH) {
            for (int i = 0; i < LENGTH; i++) {
                int y = (state[i] & 0x80000000) | (state[(i + 1) % LENGTH] & 0x7fffffff);
                state[i] = state[(i + SHIFT) % LENGTH] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** From 0 to 1, 53 bits. */
    double random() {
        int high = bits() >>> 5;
        int low = bits() >>> 6;
        return (high * 67108864. + low) / 9007199254740992.;
    }

    /** From 0 on, below a number. */
    int below(int bound) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int number = bits() >>> (Integer.SIZE - width);
        while (number >= bound) {
            number = bits() >>> (Integer.SIZE - width);
        }
        return number;
    }

    /** From a number on, below another. */
    int range(int from, int below) {
        return from + below(below - from);
    }

    <T> T choice(List<T> list) {
        return list.get(below(list.size()));
    }

    /** So many members of a list, in the order in which they were drawn. */
    <T> List<T> sample(List<T> list, int count) {
        int size = list.size();
        int smallest = 21 + (count > 5 ? (int) Math.pow(4, Math.ceil(Math.log(count * 3) / Math.log(4))) : 0);
        List<T> drawn = new ArrayList<>();
        if (size <= smallest) {
            List<T> pool = new ArrayList<>(list);
            for (int i = 0; i < count; i++) {
                int at = below(size - i);
                drawn.add(pool.get(at));
                pool.set(at, pool.get(size - i - 1));
            }
            return drawn;
        }
        Set<Integer> places = new LinkedHashSet<>();
        while (places.size() < count) {
            places.add(below(size));
        }
        places.forEach(place -> drawn.add(list.get(place)));
        return drawn;
    }

    /** The order in which Python goes through a set of at most four whole numbers, put in one after the other. */
    static List<Integer> setOrder(Set<Integer> numbers) {
        Map<Integer, Integer> slots = new HashMap<>();
        for (int number : numbers) {
            int slot = number & 7;
            for (int rest = number; slots.containsKey(slot); ) {
                rest >>>= 5;
                slot = (slot * 5 + 1 + rest) & 7;
            }
            slots.put(slot, number);
        }
        List<Integer> taken = new ArrayList<>(slots.keySet());
        Collections.sort(taken);
        return taken.stream().map(slots::get).toList();
    }
}
