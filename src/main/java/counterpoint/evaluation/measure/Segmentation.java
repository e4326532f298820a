package counterpoint.evaluation.measure;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a row of units (the paragraphs under an interview) is cut into pieces: the indices at which a new piece starts, from
 * 1 to {@code units - 1}; unit 0 always starts one.
 *
 * <p>Source: Pk by Beeferman, Berger and Lafferty 1999; WindowDiff by Pevzner and Hearst 2002. Both count errors over all
 * windows of half the mean length of a wanted piece; 0 is perfect.
 */
public record Segmentation(int units, SortedSet<Integer> starts) {
    public Segmentation {
        if (units < 1) {
            throw new IllegalArgumentException("A segmentation needs at least one unit, but has " + units + ".");
        }
        starts = Collections.unmodifiableSortedSet(new TreeSet<>(starts));
        if (!starts.isEmpty() && (starts.first() < 1 || starts.last() >= units)) {
            throw new IllegalArgumentException(
                    "Starts of a segmentation of " + units + " units lie from 1 to " + (units - 1) + ".");
        }
    }

    public static Segmentation everyUnit(int units) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 1; i < units; i++) {
            starts.add(i);
        }
        return new Segmentation(units, starts);
    }

    public static Segmentation never(int units) {
        return new Segmentation(units, new TreeSet<>());
    }

    public int pieces() {
        return starts.size() + 1;
    }

    /** Exact agreement of inner boundaries. */
    public Score boundaries(Segmentation wanted) {
        Set<Integer> hits = new HashSet<>(starts);
        hits.retainAll(wanted.starts);
        return new Score(hits.size(), starts.size(), wanted.starts.size());
    }

    /** Share of windows whose number of boundaries differs. */
    public double windowDiff(Segmentation wanted) {
        int k = window(wanted);
        int wrong = 0;
        for (int i = 0; i + k < units; i++) {
            if (within(i, i + k) != wanted.within(i, i + k)) {
                wrong++;
            }
        }
        return share(wrong, k);
    }

    /** Share of windows whose two ends are in one piece here and in two there, or the reverse. */
    public double pk(Segmentation wanted) {
        int k = window(wanted);
        int wrong = 0;
        for (int i = 0; i + k < units; i++) {
            if ((within(i, i + k) == 0) != (wanted.within(i, i + k) == 0)) {
                wrong++;
            }
        }
        return share(wrong, k);
    }

    private double share(int wrong, int k) {
        return units > k ? (double) wrong / (units - k) : 0;
    }

    private int window(Segmentation wanted) {
        if (wanted.units != units) {
            throw new IllegalArgumentException(
                    "A segmentation of " + units + " units can't be compared with one of " + wanted.units + ".");
        }
        return Math.max(1, Math.round(units / (2f * wanted.pieces())));
    }

    /** Number of boundaries between unit {@code from} and unit {@code to}. */
    private int within(int from, int to) {
        return starts.subSet(from + 1, to + 1).size();
    }
}
