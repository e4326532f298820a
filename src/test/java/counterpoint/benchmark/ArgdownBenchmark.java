package counterpoint.benchmark;

import counterpoint.format.Read;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.format.argdown.ArgdownWriter;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.Interpretation;
import counterpoint.format.argdown.parse.ArgdownParser;
import counterpoint.format.argdown.tree.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/**
 * How long the stages of reading Argdown take, and writing it. With a number as its argument, {@link #main} reads one text of
 * so many arguments into a map, once, and says how long that took: start a new process for each figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ArgdownBenchmark {
    private static final String[] WORDS =
            ("fares buses town harbour cost rail street night safe rich poor ticket clean quick council tax vote"
                            + " school driver stop line route map number")
                    .split(" ");

    @Param({"1000", "20000"})
    private int size;

    private String text;
    private SyntaxTree tree;
    private Read read;

    @Setup
    public void generate() {
        text = debate(size);
        tree = ArgdownParser.parse(text);
        read = ArgdownReader.read(text, "debate");
    }

    /** Arguments in a tree, each a sentence, with relations listed below their targets; a tenth has more, or a tag. */
    static String debate(int size) {
        Random random = new Random(size);
        List<List<String>> relations = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            relations.add(new ArrayList<>(2));
        }
        for (int i = 2; i < size + size / 10; i++) {
            int from = i <= size ? i : 2 + random.nextInt(size - 1);
            int to = 1 + random.nextInt(from - 1);
            relations.get(to).add((random.nextInt(100) < 45 ? "  + " : "  - ") + "<Argument " + from + ">\n");
        }
        StringBuilder text =
                new StringBuilder("===\ntitle: A debate of " + size + "\nauthor: nobody\n===\n\n# Debate\n\n");
        for (int i = 1; i <= size; i++) {
            text.append("<Argument ").append(i).append(">:");
            for (int words = 12 + random.nextInt(9); words > 0; words--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            text.append(random.nextInt(10) == 0 ? ". #tag" + random.nextInt(5) + "\n" : ".\n");
            relations.get(i).forEach(text::append);
            text.append('\n');
            if (i % 50 == 0) {
                text.append("## Part ").append(i / 50).append("\n\n");
            }
        }
        return text.toString();
    }

    @Benchmark
    public SyntaxTree parse() {
        return ArgdownParser.parse(text);
    }

    @Benchmark
    public ArgdownDocument interpret() {
        return Interpretation.of(tree);
    }

    @Benchmark
    public Read readMap() {
        return ArgdownReader.read(text, "debate");
    }

    @Benchmark
    public String write() {
        return ArgdownWriter.writePlain(read.map()).text();
    }

    public static void main(String[] args) throws RunnerException {
        if (args.length == 0) {
            new Runner(new OptionsBuilder()
                            .include(ArgdownBenchmark.class.getName())
                            .build())
                    .run();
            return;
        }
        String text = debate(Integer.parseInt(args[0]));
        long start = System.nanoTime();
        Read read = ArgdownReader.read(text, "debate");
        System.out.printf(
                "%d characters, %s, %d ms%n", text.length(), read.map(), (System.nanoTime() - start) / 1_000_000);
    }
}
