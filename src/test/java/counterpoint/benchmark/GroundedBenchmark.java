package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Labelling;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the grounded labelling of a debate takes, once its framework is in memory, and how long building it takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GroundedBenchmark {
    private static final long SEED = 20251123;

    @Param({"1000", "10000", "100000", "1000000"})
    private int size;

    @Param({"tree", "debate"})
    private String family;

    private AttackFramework framework;
    private int[] pairs;

    @Setup
    public void generate() {
        framework = family.equals("tree") ? Frameworks.tree(size, SEED) : Frameworks.debate(size, size / 10, SEED);
        pairs = new int[2 * framework.attackCount()];
        int next = 0;
        for (int a = 0; a < size; a++) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                pairs[next++] = a;
                pairs[next++] = framework.targetAt(p);
            }
        }
    }

    @Benchmark
    public Labelling grounded() {
        return Grounded.labelling(framework);
    }

    @Benchmark
    public AttackFramework build() {
        return AttackFramework.of(size, pairs);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(GroundedBenchmark.class.getName())
                        .build())
                .run();
    }
}
