package counterpoint.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Measures work in this process, by the processor time of the calling thread, which other jobs disturb less than the clock. */
final class Timing {
    private static final double NANOS_A_MILLISECOND = 1e6;

    private Timing() {}

    /** The times of so many rounds in milliseconds, ascending, after as many to warm up. */
    static double[] milliseconds(int rounds, Callable<?> work) throws Exception {
        double[] times = new double[2 * rounds];
        for (int i = 0; i < times.length; i++) {
            long start = cpu();
            if (work.call() == null) {
                throw new IllegalStateException("Every question has an answer.");
            }
            times[i] = (cpu() - start) / NANOS_A_MILLISECOND;
        }
        double[] warm = Arrays.copyOfRange(times, rounds, times.length);
        Arrays.sort(warm);
        return warm;
    }

    static double median(int rounds, Callable<?> work) throws Exception {
        return milliseconds(rounds, work)[rounds / 2];
    }

    static String text(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.2f" : "%.0f", milliseconds);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
