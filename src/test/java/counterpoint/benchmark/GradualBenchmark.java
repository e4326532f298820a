package counterpoint.benchmark;

import counterpoint.semantics.gradual.BipolarFramework;
import counterpoint.semantics.gradual.DfQuad;
import counterpoint.semantics.gradual.Effort;
import counterpoint.semantics.gradual.EulerBased;
import counterpoint.semantics.gradual.GradualSemantics;
import counterpoint.semantics.gradual.HCategoriser;
import counterpoint.semantics.gradual.LiveStrengths;
import counterpoint.semantics.gradual.QuadraticEnergy;
import counterpoint.semantics.gradual.Strengths;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long gradual strengths take: n arguments with three links each to lower numbers, half attacks and half supports, base
 * scores with three digits, seed 20251123 + n; "cyclic" turns one link in twenty round.
 */
public final class GradualBenchmark {
    private static final long SEED = 20251123;
    private static final int ROUNDS = 15;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private GradualBenchmark() {}

    public static void main(String[] args) {
        for (int size : new int[] {100_000, 1_000_000}) {
            BipolarFramework dag = framework(size, 0, size);
            BipolarFramework local = framework(size, 0, 64);
            BipolarFramework cyclic = framework(size, 20, size);
            floor(size);
            for (GradualSemantics semantics :
                    List.of(new DfQuad(), new QuadraticEnergy(), new EulerBased(), new HCategoriser())) {
                String name = semantics.getClass().getSimpleName();
                print(name + ", one pass, random parents", size, () -> semantics.strengths(dag));
                print(name + ", one pass, near parents", size, () -> semantics.strengths(local));
                Strengths found = semantics.strengths(cyclic, new Effort(1e-4, 500));
                print(
                        name + ", cyclic to 1e-4 (" + found.passes() + " passes, converged: " + found.isConverged()
                                + ")",
                        size,
                        () -> semantics.strengths(cyclic, new Effort(1e-4, 500)));
                edit(name + ", one edit", semantics, dag);
            }
        }
    }

    private static void edit(String name, GradualSemantics semantics, BipolarFramework framework) {
        LiveStrengths live = new LiveStrengths(semantics, framework);
        Random random = new Random(SEED);
        print(name, framework.size(), () -> {
            int edited = random.nextInt(framework.size());
            live.edit(edited, .99);
            return live.of(edited);
        });
    }

    /** Reads as many strengths as one pass over random parents does, and does nothing with them. */
    private static void floor(int size) {
        Random random = new Random(SEED);
        int[] from = random.ints(3L * size, 0, size).toArray();
        double[] values = random.doubles(size).toArray();
        print("floor: the reads of a pass over random parents", size, () -> {
            double sum = 0;
            for (int index : from) {
                sum += values[index];
            }
            return sum;
        });
    }

    private static void print(String what, int size, Supplier<?> work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpuTime();
            if (work.get() == null) {
                throw new IllegalStateException("Every question has an answer.");
            }
            times[i] = (cpuTime() - start) / NANOS_A_MILLISECOND;
        }
        Arrays.sort(times);
        System.out.printf("%,9d  %-60s best %8.3f ms   median %8.3f ms%n", size, what, times[0], times[ROUNDS / 2]);
    }

    private static BipolarFramework framework(int size, int turnedOneIn, int span) {
        Random random = new Random(SEED + size);
        BipolarFramework.Builder builder = BipolarFramework.builder(size);
        for (int a = 0; a < size; a++) {
            builder.base(a, random.nextInt(1001) / 1000.);
            for (int i = 0; i < 3 && a > 0; i++) {
                int lower = a - 1 - random.nextInt(Math.min(span, a));
                boolean isTurned = turnedOneIn > 0 && random.nextInt(turnedOneIn) == 0;
                int from = isTurned ? lower : a;
                int to = isTurned ? a : lower;
                if (random.nextBoolean()) {
                    builder.attack(from, to);
                } else {
                    builder.support(from, to);
                }
            }
        }
        return builder.build();
    }

    /** Processor time of this thread, which other jobs on the machine disturb less than the wall clock. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
