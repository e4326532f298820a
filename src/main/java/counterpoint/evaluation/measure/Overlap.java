package counterpoint.evaluation.measure;

import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Agreement of spans, as intersection over union of their characters. */
public final class Overlap {
    /** From this overlap on, two spans count as the same passage. */
    public static final double SAME = 0.5;

    private Overlap() {}

    /** Shared characters over all characters of two spans, from 0 to 1. */
    public static double of(Span a, Span b) {
        if (!a.overlaps(b)) {
            return 0;
        }
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) shared / (a.length() + b.length() - shared);
    }

    /** Shared characters over all characters of two sets of spans; spans of one set don't overlap each other. */
    public static double of(List<Span> as, List<Span> bs) {
        int shared = shared(as, bs);
        int all = as.stream().mapToInt(Span::length).sum()
                + bs.stream().mapToInt(Span::length).sum()
                - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static int shared(List<Span> as, List<Span> bs) {
        int shared = 0;
        for (Span a : as) {
            for (Span b : bs) {
                if (a.overlaps(b)) {
                    shared += Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
                }
            }
        }
        return shared;
    }

    /**
     * True when a proposed place leads a reader to a wanted one: they are the same by half (intersection over union), or at
     * least half of the proposed place lies in the wanted one. A long proposal can't buy agreement this way.
     */
    public static boolean pointsTo(List<Span> proposed, List<Span> wanted) {
        int length = proposed.stream().mapToInt(Span::length).sum();
        return length > 0 && (2 * shared(proposed, wanted) >= length || of(proposed, wanted) >= SAME);
    }

    /** One-to-one agreement of two lists of spans: best overlaps first, none below the threshold. */
    public static Score match(List<Span> proposed, List<Span> wanted, double threshold) {
        record Pair(int proposed, int wanted, double overlap) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            for (int j = 0; j < wanted.size(); j++) {
                double overlap = of(proposed.get(i), wanted.get(j));
                if (overlap >= threshold && overlap > 0) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Integer> usedProposed = new HashSet<>();
        Set<Integer> usedWanted = new HashSet<>();
        for (Pair pair : pairs) {
            if (!usedProposed.contains(pair.proposed) && !usedWanted.contains(pair.wanted)) {
                usedProposed.add(pair.proposed);
                usedWanted.add(pair.wanted);
            }
        }
        return new Score(usedProposed.size(), proposed.size(), wanted.size());
    }
}
