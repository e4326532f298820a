package counterpoint.evaluation.measure;

import java.util.List;

/**
 * Whether confidences mean what they say: the expected calibration error over ten equal bands of confidence (Naeini,
 * Cooper and Hauskrecht 2015): the mean gap between confidence and share right, weighted by the number in each band.
 */
public final class Calibration {
    private static final int BANDS = 10;

    /** A proposal's confidence, from 0 to 1, and whether it turned out right. */
    public record Judged(double confidence, boolean right) {}

    private Calibration() {}

    /** From 0, perfect, to 1; not a number for an empty list. */
    public static double expectedError(List<Judged> judged) {
        double[] confidence = new double[BANDS];
        int[] right = new int[BANDS];
        int[] count = new int[BANDS];
        for (Judged one : judged) {
            int band = Math.min(BANDS - 1, (int) (one.confidence() * BANDS));
            confidence[band] += one.confidence();
            count[band]++;
            if (one.right()) {
                right[band]++;
            }
        }
        double gap = 0;
        for (int band = 0; band < BANDS; band++) {
            gap += Math.abs(confidence[band] - right[band]);
        }
        return gap / judged.size();
    }
}
