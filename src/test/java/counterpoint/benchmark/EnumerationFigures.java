package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.Stable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long it takes to list extensions, ours in this process and clingo's by its own account of its processor time, where it is
 * installed (Debian's package {@code gringo}; encodings in {@code src/test/clingo}); and how soon the first thousand come.
 */
final class EnumerationFigures {
    private static final Path ENCODINGS = Path.of("src/test/clingo");
    private static final int FIRST = 1_000;

    private EnumerationFigures() {}

    private record Question(Semantics semantics, List<String> options, List<String> encodings) {}

    private static Map<String, Question> questions() {
        List<String> maximal = List.of("--heuristic=Domain", "--enum-mode=domRec");
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put(
                "PR", new Question(new Preferred(), maximal, List.of("sets", "admissible", "complete", "largest")));
        questions.put("CO", new Question(new Complete(), List.of(), List.of("sets", "admissible", "complete")));
        questions.put("ST", new Question(new Stable(), List.of(), List.of("sets", "stable")));
        return questions;
    }

    static void print() throws Exception {
        Path facts = Files.createTempFile("framework", ".lp");
        for (Instances instance : List.of(
                Instances.DEBATE_60,
                Instances.BA_60,
                Instances.TREE_100,
                Instances.ER_200,
                Instances.ER_500,
                Instances.ER_1000,
                Instances.BA_1000,
                Instances.WS_500,
                Instances.SCC_1000,
                Instances.DEBATE_1000,
                Instances.TREE_10000,
                Instances.DEBATE_10000)) {
            AttackFramework framework = instance.framework();
            Files.writeString(facts, facts(framework));
            for (Map.Entry<String, Question> entry : questions().entrySet()) {
                Question question = entry.getValue();
                List<Labelling> some = question.semantics
                        .all(framework, Budget.unlimited())
                        .limit(FIRST)
                        .toList();
                double ours =
                        Timing.median(framework.size() > 5_000 ? 3 : 9, () -> count(question.semantics, framework));
                System.out.printf(
                        "%-13s %s: %d extensions%s; ours %s ms, clingo %s%n",
                        instance,
                        entry.getKey(),
                        some.size(),
                        some.size() == FIRST ? ", the first " + FIRST : "",
                        Timing.text(ours),
                        clingo(facts, question));
            }
        }
        Files.delete(facts);
        first(Instances.DEBATE_10000);
        first(Instances.DEBATE_100000);
    }

    private static long count(Semantics semantics, AttackFramework framework) {
        return semantics.all(framework, Budget.unlimited()).limit(FIRST).count();
    }

    /** Reading aside, how long the first thousand take, each written out. */
    private static void first(Instances instance) throws Exception {
        AttackFramework framework = instance.framework();
        for (Map.Entry<String, Question> entry : questions().entrySet()) {
            double time = Timing.median(
                    3,
                    () -> entry.getValue()
                            .semantics
                            .all(framework, Budget.unlimited())
                            .limit(FIRST)
                            .mapToLong(labelling -> labelling.extension().length)
                            .sum());
            System.out.printf("%-13s %s: the first %d in %s ms%n", instance, entry.getKey(), FIRST, Timing.text(time));
        }
    }

    private static String clingo(Path facts, Question question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "clingo",
                "-n",
                Integer.toString(FIRST),
                "--time-limit=60",
                "--quiet=2",
                "--warn=none",
                facts.toString()));
        command.addAll(question.options);
        question.encodings.forEach(
                file -> command.add(ENCODINGS.resolve(file + ".lp").toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            return "is not installed";
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines()
                .filter(line -> line.startsWith("CPU Time") || line.startsWith("Models"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList()
                .toString();
    }

    private static String facts(AttackFramework framework) {
        StringBuilder facts = new StringBuilder();
        for (int a = 0; a < framework.size(); a++) {
            facts.append("arg(").append(a).append(").\n");
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                facts.append("att(")
                        .append(a)
                        .append(',')
                        .append(framework.targetAt(p))
                        .append(").\n");
            }
        }
        return facts.append("att(0,0) :- #false. within(0,0) :- #false. allowed(0) :- #false.\n")
                .toString();
    }
}
