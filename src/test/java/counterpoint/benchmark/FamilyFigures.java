package counterpoint.benchmark;

import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import counterpoint.semantics.solve.Problem;
import counterpoint.semantics.solve.Solve;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long each task takes on frameworks of several kinds: a row for each, and the mean in which a time beyond the limit counts
 * twice the limit, as in competitions (PAR-2).
 */
final class FamilyFigures {
    private static final List<String> TASKS =
            List.of("SE-GR", "SE-PR", "SE-ST", "DC-CO", "DS-PR", "DC-ST", "SE-ID", "SE-SST", "SE-STG");
    private static final long LIMIT_SECONDS = 60;
    private static final double GIVEN_UP = 2e3 * LIMIT_SECONDS;

    private final Map<String, List<Double>> columns = new LinkedHashMap<>();

    private FamilyFigures() {}

    /** Ours alone. */
    static void print(List<Subject> subjects, int rounds) throws Exception {
        head();
        FamilyFigures ours = new FamilyFigures();
        for (Subject subject : subjects) {
            ours.printRow(subject, rounds);
        }
        ours.printMeans("mean, PAR-2");
    }

    /** Ours above clingo's; says so if the two give different answers where there is just one. */
    static void printBesideClingo(List<Subject> subjects, int rounds) throws Exception {
        head();
        FamilyFigures ours = new FamilyFigures();
        FamilyFigures clingos = new FamilyFigures();
        for (Subject subject : subjects) {
            Map<String, String> answers = ours.printRow(subject, rounds);
            clingos.printClingosRow(subject, answers);
        }
        ours.printMeans("mean, PAR-2");
        clingos.printMeans("clingo's mean");
    }

    private static void head() {
        System.out.printf(
                "%-16s %s%n",
                "", String.join("  ", TASKS.stream().map("%9s"::formatted).toList()));
    }

    private Map<String, String> printRow(Subject subject, int rounds) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> row = new ArrayList<>();
        for (String task : TASKS) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            row.add(add(task, time(subject, task, rounds, answer)));
            answers.put(task, answer.toString(StandardCharsets.UTF_8));
        }
        System.out.printf("%-16s %s%n", subject.name(), String.join("  ", row));
        return answers;
    }

    private String add(String task, double time) {
        columns.computeIfAbsent(task, t -> new ArrayList<>()).add(time);
        return "%9s".formatted(time == GIVEN_UP ? "–" : Timing.text(time));
    }

    private void printMeans(String name) {
        System.out.printf(
                "%-16s %s%n",
                name,
                String.join(
                        "  ",
                        columns.values().stream()
                                .map(times -> "%9s"
                                        .formatted(Timing.text(times.stream()
                                                .mapToDouble(Double::doubleValue)
                                                .average()
                                                .orElse(0))))
                                .toList()));
    }

    /** The median time of an answer, written whole with its certificate; leaves the last answer. */
    private static double time(Subject subject, String task, int rounds, ByteArrayOutputStream answer)
            throws Exception {
        Problem problem = Problem.named(task).orElseThrow();
        String query = subject.query();
        try {
            return Timing.median(rounds, () -> {
                answer.reset();
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
                Solve solve = new Solve(subject.input(), Budget.until(() -> System.nanoTime() > end));
                if (problem.task().isAboutAnArgument()) {
                    solve.write(problem, query, answer);
                } else {
                    solve.write(problem, answer);
                }
                return problem;
            });
        } catch (BudgetExceededException e) {
            return GIVEN_UP;
        }
    }

    private void printClingosRow(Subject subject, Map<String, String> ours) throws Exception {
        List<String> row = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        try (Clingo clingo = new Clingo(subject.input().framework())) {
            for (String task : TASKS) {
                Clingo.Run run =
                        clingo.answer(task, Instances.query(subject.input().framework()));
                row.add(add(task, run.isCut() ? GIVEN_UP : run.milliseconds()));
                String answer = ours.getOrDefault(task, "");
                if (!run.isCut() && !answer.isEmpty() && !isSame(task, answer, run, subject)) {
                    differences.add(task);
                }
            }
        }
        System.out.printf(
                "%-16s %s%s%n",
                "  clingo", String.join("  ", row), differences.isEmpty() ? "" : "  other answers for " + differences);
    }

    /** Compares whether there is a set, and for what has just one extension the set itself. */
    private static boolean isSame(String task, String ours, Clingo.Run clingos, Subject subject) {
        boolean isFound = !clingos.sets().isEmpty();
        if (task.startsWith("DC") || task.startsWith("DS")) {
            return ours.startsWith("YES") == (task.startsWith("DC") == isFound);
        }
        if (!task.equals("SE-GR") && !task.equals("SE-ID")) {
            return ours.startsWith("NO") != isFound;
        }
        StringBuilder expected = new StringBuilder("w");
        Arrays.stream(clingos.sets().get(clingos.sets().size() - 1))
                .sorted()
                .forEach(a -> expected.append(' ').append(subject.input().name(a)));
        return ours.strip().equals(expected.toString());
    }
}
