package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answer set solver clingo (Debian's package {@code gringo}) with the encodings in {@code src/test/clingo}, asked about one
 * framework. Times are the processor time that it says it used.
 */
final class Clingo implements AutoCloseable {
    static final long LIMIT_SECONDS = 60;
    private static final Path ENCODINGS = Path.of("src/test/clingo");
    private static final List<String> LARGEST = List.of("--heuristic=Domain", "--enum-mode=domRec");
    private static final Pattern TIME = Pattern.compile("CPU Time\\s*:\\s*([0-9.]+)s");
    private static final Pattern MEMBER = Pattern.compile("in\\((\\d+)\\)");

    private final AttackFramework framework;
    private final Path facts;

    Clingo(AttackFramework framework) throws IOException {
        this.framework = framework;
        this.facts = Files.createTempFile("framework", ".lp");
        Files.writeString(facts, facts(framework));
    }

    /**
     * What it took.
     *
     * @param isCut true if the time limit was met
     * @param sets what was found, the last being the best where one set is asked for
     */
    record Run(double milliseconds, boolean isCut, List<int[]> sets) {
        Run plus(double earlier) {
            return new Run(milliseconds + earlier, isCut, sets);
        }
    }

    /** An answer to a task of the competition; for questions about an argument, a set that settles it if there is one. */
    Run answer(String task, int query) throws IOException, InterruptedException {
        return switch (task) {
            case "SE-GR" -> run("", List.of(), 1, "grounded");
            case "SE-PR" -> run("", LARGEST, 1, "sets", "admissible", "complete", "largest");
            case "SE-ST" -> run("", List.of(), 1, "sets", "stable");
            case "SE-SST" -> run("", LARGEST, 1, "sets", "admissible", "range");
            case "SE-STG" -> run("", LARGEST, 1, "sets", "range");
            case "DC-CO" -> run(":- not in(" + query + ").", List.of(), 1, "sets", "admissible", "complete");
            case "DC-ST" -> run(":- not in(" + query + ").", List.of(), 1, "sets", "stable");
            case "DS-PR" -> preferredWithout(query);
            case "SE-ID" -> ideal();
            default -> throw new IllegalArgumentException("There is no encoding for " + task + ".");
        };
    }

    /** Lists preferred sets until one lacks the argument; then again just as many, to be told the time. */
    private Run preferredWithout(int query) throws IOException, InterruptedException {
        String[] encodings = {"sets", "admissible", "complete", "largest"};
        int count = first(set -> Arrays.stream(set).noneMatch(a -> a == query), encodings);
        Run run = run("", LARGEST, count, encodings);
        boolean isFound = !run.sets.isEmpty()
                && Arrays.stream(run.sets.get(run.sets.size() - 1)).noneMatch(a -> a == query);
        return new Run(run.milliseconds, run.isCut, isFound ? List.of(run.sets.get(run.sets.size() - 1)) : List.of());
    }

    /** The largest admissible set that no admissible set attacks (Dung, Mancarella and Toni 2007). */
    private Run ideal() throws IOException, InterruptedException {
        Run reached = run("", List.of("--enum-mode=brave"), 0, "sets", "admissible");
        if (reached.isCut) {
            return reached;
        }
        boolean[] isAttacked = new boolean[framework.size()];
        int[] accepted = reached.sets.isEmpty() ? new int[0] : reached.sets.get(reached.sets.size() - 1);
        for (int a : accepted) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                isAttacked[framework.targetAt(p)] = true;
            }
        }
        String allowed = IntStream.range(0, framework.size())
                .filter(a -> !isAttacked[a])
                .mapToObj(a -> "allowed(" + a + ").")
                .collect(Collectors.joining("\n"));
        return run(allowed, LARGEST, 1, "sets", "admissible", "inside", "largest")
                .plus(reached.milliseconds);
    }

    /** As many of the sets that an encoding describes as are wanted, 0 for all. */
    Run run(String more, List<String> options, int wanted, String... encodings)
            throws IOException, InterruptedException {
        Process process = start(more, options, wanted, encodings);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher time = TIME.matcher(output);
        if (!time.find()) {
            throw new IOException("clingo said no time: " + output);
        }
        return new Run(
                1e3 * Double.parseDouble(time.group(1)),
                output.contains("TIME LIMIT"),
                output.lines().flatMap(line -> set(line).stream()).toList());
    }

    /** Which set is the first of its kind; 0 if none is. */
    private int first(Predicate<int[]> wanted, String... encodings) throws IOException, InterruptedException {
        Process process = start("", LARGEST, 0, encodings);
        int count = 0;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<int[]> set = set(line);
                count += set.isPresent() ? 1 : 0;
                if (set.filter(wanted).isPresent()) {
                    return count;
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        return 0;
    }

    /** A line after "Answer" has the members of a set; every set has this atom, so that the empty one has a line, too. */
    private static Optional<int[]> set(String line) {
        return line.contains("found")
                ? Optional.of(MEMBER.matcher(line)
                        .results()
                        .mapToInt(member -> Integer.parseInt(member.group(1)))
                        .toArray())
                : Optional.empty();
    }

    private Process start(String more, List<String> options, int wanted, String... encodings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "clingo",
                "-n",
                Integer.toString(wanted),
                "--time-limit=" + LIMIT_SECONDS,
                "--warn=none",
                facts.toString()));
        command.addAll(options);
        for (String encoding : encodings) {
            command.add(ENCODINGS.resolve(encoding + ".lp").toString());
        }
        command.add("-");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write((more + "\nfound.\n#show in/1.\n#show found/0.\n").getBytes(StandardCharsets.UTF_8));
        }
        return process;
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

    @Override
    public void close() throws IOException {
        Files.delete(facts);
    }
}
