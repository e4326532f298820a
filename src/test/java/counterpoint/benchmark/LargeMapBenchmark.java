package counterpoint.benchmark;

import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** What it costs to build, write, and read a whole map. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class LargeMapBenchmark {
    @Param({"100000"})
    private int nodes;

    private List<Entry> entries;
    private ArgumentMap map;
    private byte[] document;

    @Setup
    public void build() throws IOException {
        entries = LargeMaps.entries(nodes, 1);
        map = LargeMaps.map(nodes);
        document = writeJson();
    }

    @Benchmark
    public ArgumentMap buildMap() {
        return ArgumentMap.of(Id.of("debate"), 1, entries);
    }

    @Benchmark
    public byte[] writeJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapJsonWriter.write(map, List.of(), out);
        return out.toByteArray();
    }

    @Benchmark
    public Read readJson() {
        return MapJsonReader.read(document, "debate.json");
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LargeMapBenchmark.class.getName())
                        .build())
                .run();
    }
}
