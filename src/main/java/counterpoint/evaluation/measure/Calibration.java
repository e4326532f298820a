package counterpoint.evaluation.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences of one kind of proposals mean what they say: the expected calibration error over ten equal bands of
 * confidence (Naeini, Cooper and Hauskrecht 2015), the mean gap between confidence and share right, weighted by the number
 * in each band. It is not additive and far too high for a handful of proposals, so that of many pages is worked out over
 * all their proposals together.
 *
 * @param of what is proposed
 */
public record Calibration(String of, List<Judged> judged) {
    /** The family of measures that calibrations belong to. */
    public static final String FAMILY = "calibration";

    private static final int BANDS = 10;

    /** A proposal's confidence, from 0 to 1, and whether it turned out right. */
    public record Judged(double confidence, boolean right) {}

    /** A tenth of the scale of confidence: where it begins, what is expected to be right in it, and what is. */
    public record Band(double from, int proposals, double expected, int right) {
        private double gap() {
            return Math.abs(expected - right);
        }
    }

    public Calibration {
        judged = List.copyOf(judged);
    }

    /** The same with the proposals of another page. */
    public Calibration plus(Calibration other) {
        List<Judged> all = new ArrayList<>(judged);
        all.addAll(other.judged);
        return new Calibration(of, all);
    }

    /** All bands, from the lowest. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            int tenth = band;
            List<Judged> in = judged.stream()
                    .filter(one -> Math.min(BANDS - 1, (int) (one.confidence() * BANDS)) == tenth)
                    .toList();
            bands.add(new Band(
                    (double) band / BANDS,
                    in.size(),
                    in.stream().mapToDouble(Judged::confidence).sum(),
                    (int) in.stream().filter(Judged::right).count()));
        }
        return bands;
    }

    /** From 0, perfect, to 1; not a number without proposals. */
    public double error() {
        return bands().stream().mapToDouble(Band::gap).sum() / judged.size();
    }

    /** The error on one page. */
    public Measure measure() {
        return new Measure(FAMILY, of, judged.isEmpty() ? 0 : judged.size() * error(), judged.size());
    }
}
