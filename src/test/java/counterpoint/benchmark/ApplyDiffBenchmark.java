package counterpoint.benchmark;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.List;
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

/** What an edit of three entries costs in maps of growing size; sampled, so that the median and the tail show. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ApplyDiffBenchmark {
    @Param({"1000", "10000", "100000"})
    private int nodes;

    private ArgumentMap map;
    private Diff diff;

    @Setup
    public void build() {
        map = LargeMaps.map(nodes);
        Id old = Id.of("p" + nodes / 8);
        Entry before = map.get(old, Proposition.class);
        Id claim = Id.of("p" + nodes);
        diff = new Diff(
                List.of(
                        new Proposition(claim, "Season tickets would do."),
                        Inference.of(Id.of("i" + nodes), List.of(claim), old)),
                List.of(new Diff.Revision(before, new Proposition(old, "Fares should go at once."))),
                List.of());
    }

    @Benchmark
    public ArgumentMap applyThreeEntries() {
        return map.apply(diff);
    }

    @Benchmark
    public ArgumentMap applyAndUndo() {
        return map.apply(diff).apply(diff.inverse());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ApplyDiffBenchmark.class.getName())
                        .build())
                .run();
    }
}
