package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.Stable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long it takes to list extensions, ours in this process and clingo's by its own account of its processor time, where it is
 * installed (Debian's package {@code gringo}; encodings in {@code src/test/clingo}); and how soon the first thousand come.
 */
final class EnumerationFigures {
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
            try (Clingo clingo = new Clingo(framework)) {
                print(instance, framework, clingo);
            }
        }
        first(Instances.DEBATE_10000);
        first(Instances.DEBATE_100000);
    }

    private static void print(Instances instance, AttackFramework framework, Clingo clingo) throws Exception {
        for (Map.Entry<String, Question> entry : questions().entrySet()) {
            Question question = entry.getValue();
            List<Labelling> some = question.semantics
                    .all(framework, Budget.unlimited())
                    .limit(FIRST)
                    .toList();
            double ours = Timing.median(framework.size() > 5_000 ? 3 : 9, () -> count(question.semantics, framework));
            System.out.printf(
                    "%-13s %s: %d extensions%s; ours %s ms, clingo %s%n",
                    instance,
                    entry.getKey(),
                    some.size(),
                    some.size() == FIRST ? ", the first " + FIRST : "",
                    Timing.text(ours),
                    clingo(clingo, question));
        }
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

    private static String clingo(Clingo clingo, Question question) throws InterruptedException {
        try {
            Clingo.Run run = clingo.run("", question.options, FIRST, question.encodings.toArray(String[]::new));
            return run.isCut()
                    ? "time-out"
                    : Timing.text(run.milliseconds()) + " ms for " + run.sets().size();
        } catch (IOException e) {
            return "is not installed";
        }
    }
}
