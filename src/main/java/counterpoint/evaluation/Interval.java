package counterpoint.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * A mean over pages with a 95 % interval by the percentile bootstrap (Efron and Tibshirani 1993): pages are drawn with
 * replacement, 2,000 times, from a fixed seed.
 *
 * @param pages number of pages with a value; pages where a measure is not defined don't count
 */
public record Interval(double mean, double low, double high, int pages) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20251123;

    /** The mean of the values that are numbers; all not a number if there is none. */
    public static Interval of(double... values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        if (known.length == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < known.length; i++) {
                sum += known[random.nextInt(known.length)];
            }
            means[draw] = sum / known.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(known).average().orElseThrow();
        return new Interval(mean, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40], known.length);
    }
}
