package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Ideal;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.SemiStable;
import counterpoint.semantics.extension.Stable;
import counterpoint.semantics.extension.Stage;
import counterpoint.semantics.solve.FrameworkReader;
import counterpoint.semantics.solve.Problem;
import counterpoint.semantics.solve.Solve;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every figure that judging is measured by, printed. {@code KernelFigures} prints all, {@code KernelFigures maps families}
 * these: {@code cold} (whole processes), {@code grounded}, {@code maps}, {@code queries}, {@code families}, {@code lookalikes},
 * {@code enumeration}, {@code gradual}, {@code judging}. The name of a folder instead of a section: the frameworks in its files,
 * beside clingo. Processor time of the calling thread in milliseconds unless it says otherwise.
 */
public final class KernelFigures {
    private static final List<String> SECTIONS = List.of(
            "cold", "grounded", "maps", "queries", "families", "lookalikes", "enumeration", "gradual", "judging");
    private static final List<Instances> LARGE =
            List.of(Instances.TREE_100000, Instances.DEBATE_100000, Instances.TREE_1000000, Instances.DEBATE_1000000);
    private static final List<Instances> FAMILIES = List.of(
            Instances.ER_200,
            Instances.ER_500,
            Instances.ER_1000,
            Instances.BA_1000,
            Instances.BA_10000,
            Instances.WS_500,
            Instances.WS_2000,
            Instances.ST_500,
            Instances.GR_10000,
            Instances.SCC_1000,
            Instances.TREE_1000,
            Instances.TREE_10000,
            Instances.TREE_100000,
            Instances.DEBATE_1000,
            Instances.DEBATE_10000,
            Instances.DEBATE_100000,
            Instances.ADMBUSTER_1000,
            Instances.ADMBUSTER_10000,
            Instances.ADMBUSTER_50000);

    private KernelFigures() {}

    public static void main(String[] args) throws Exception {
        for (String section : args.length == 0 ? SECTIONS : List.of(args)) {
            System.out.println("== " + section);
            switch (section) {
                case "cold" -> cold();
                case "maps" -> FamilyFigures.print(subjects(LARGE), 5);
                case "grounded" -> grounded();
                case "queries" -> queries();
                case "families" -> FamilyFigures.print(subjects(FAMILIES), 1);
                case "lookalikes" ->
                    FamilyFigures.printBesideClingo(
                            Stream.of(Lookalikes.values()).map(Subject::of).toList(), 1);
                case "enumeration" -> EnumerationFigures.print();
                case "gradual" -> GradualBenchmark.main(new String[0]);
                case "judging" -> JudgingBenchmark.main(new String[0]);
                default -> FamilyFigures.printBesideClingo(Subject.files(folder(section)), 3);
            }
        }
    }

    private static List<Subject> subjects(List<Instances> instances) {
        return instances.stream().map(Subject::of).toList();
    }

    private static Path folder(String name) {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "There is neither a section nor a folder " + name + ". Choose among " + SECTIONS + ".");
        }
        return folder;
    }

    /** From the bytes of a file to the printed grounded extension, in this process. */
    private static void grounded() throws Exception {
        for (Instances instance : List.of(Instances.TREE_100000, Instances.TREE_1000000, Instances.DEBATE_1000000)) {
            byte[] bytes = Instances.text(instance.framework()).getBytes(StandardCharsets.UTF_8);
            Problem problem = Problem.named("SE-GR").orElseThrow();
            double time = Timing.median(9, () -> {
                new Solve(FrameworkReader.read(bytes), Budget.unlimited())
                        .write(problem, OutputStream.nullOutputStream());
                return problem;
            });
            System.out.printf("%-16s parsed, labelled, printed in %s ms%n", instance, Timing.text(time));
        }
    }

    /** Questions about one argument of a framework that is loaded, with certificates. */
    private static void queries() throws Exception {
        Map<String, Semantics> asked = new LinkedHashMap<>();
        asked.put("CO", new Complete());
        asked.put("PR", new Preferred());
        asked.put("ST", new Stable());
        asked.put("SST", new SemiStable());
        asked.put("STG", new Stage());
        asked.put("ID", new Ideal());
        for (Instances instance : LARGE) {
            AttackFramework framework = instance.framework();
            int query = Instances.query(framework);
            for (Map.Entry<String, Semantics> entry : asked.entrySet()) {
                Questions questions = entry.getValue().questions(framework, Budget.unlimited());
                double[] credulous = Timing.milliseconds(25, () -> questions.credulous(query, Budget.unlimited()));
                double[] sceptical = Timing.milliseconds(25, () -> questions.sceptical(query, Budget.unlimited()));
                System.out.printf(
                        "%-16s DC-%-4s %8s   DS-%-4s %8s%n",
                        instance,
                        entry.getKey(),
                        Timing.text(credulous[12]),
                        entry.getKey(),
                        Timing.text(sceptical[12]));
            }
        }
    }

    /** Whole processes, from the start of the virtual machine to the printed answer, three times each. */
    private static void cold() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("figures");
        for (Instances instance :
                List.of(Instances.DEBATE_60, Instances.TREE_100000, Instances.TREE_1000000, Instances.DEBATE_1000000)) {
            Path file = Files.writeString(folder.resolve(instance + ".af"), Instances.text(instance.framework()));
            for (String task : List.of("SE-GR", "SE-PR", "SE-ID")) {
                for (int i = 0; i < 3; i++) {
                    process(instance + " " + task, "solve", "-p", task, "-f", file.toString());
                }
            }
            Files.delete(file);
        }
        Files.delete(folder);
    }

    /** Prints what GNU time says about a process: seconds by the clock, of the processor, and peak memory. */
    private static void process(String name, String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/time",
                "-f",
                name + ": %e s by the clock, %U + %S s of the processor, %M kB",
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "counterpoint.cli.Main"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(false)
                .start();
        System.out.print(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
    }
}
