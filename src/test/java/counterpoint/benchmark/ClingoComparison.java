package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Generators;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Eager;
import counterpoint.semantics.extension.Ideal;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.SemiStable;
import counterpoint.semantics.extension.Stable;
import counterpoint.semantics.extension.Stage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares every semantics and task with clingo on seeded random frameworks of 10 to 200 arguments: {@code ClingoComparison
 * 1000 0} tries a thousand, from seed 0. Frameworks with {@value #MOST_EXTENSIONS} extensions or more, or that
 * clingo needs more than {@value #SECONDS} seconds for, are passed over. All extensions are compared; queries about {@value #QUERIES} arguments each.
 */
public final class ClingoComparison {
    private static final Path ENCODINGS = Path.of("src/test/clingo");
    private static final int MOST_EXTENSIONS = 400;
    private static final int QUERIES = 6;
    private static final int SECONDS = 3;
    private static final Set<Integer> EXHAUSTED = Set.of(20, 30);
    private static final Budget PLENTY = Budget.unlimited();
    private static final String[] MAXIMAL = {"--heuristic=Domain", "--enum-mode=domRec"};

    private final AttackFramework framework;
    private final Path facts;
    private final List<String> disagreements = new ArrayList<>();
    private int checks;

    private ClingoComparison(AttackFramework framework, Path facts) {
        this.framework = framework;
        this.facts = facts;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int wanted = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        int compared = 0;
        int checks = 0;
        int disagreements = 0;
        Path facts = Files.createTempFile("framework", ".lp");
        for (; compared < wanted; seed++) {
            ClingoComparison comparison = new ClingoComparison(framework(seed), facts);
            try {
                comparison.run(new Random(seed));
            } catch (TooManyException e) {
                continue;
            }
            compared++;
            checks += comparison.checks;
            disagreements += comparison.disagreements.size();
            for (String disagreement : comparison.disagreements) {
                System.out.println("seed " + seed + ", " + comparison.framework + ": " + disagreement);
            }
        }
        Files.delete(facts);
        System.out.println(compared + " frameworks, " + checks + " answers compared, " + disagreements
                + " disagreements, next seed " + seed);
    }

    private static AttackFramework framework(long seed) {
        Random random = new Random(seed);
        int size = 10 + random.nextInt(191);
        return switch (random.nextInt(6)) {
            case 0 -> Frameworks.debate(size, size / 8, seed);
            case 1 -> Generators.preferential(size, 2, 0.2, random);
            case 2 -> Generators.smallWorld(size, 4, 0.3, 0.1, random);
            case 3 -> Generators.grounded(size, 0.7, 3, random);
            case 4 -> Generators.blocks(size, 1 + size / 15, 0.2, 2, random);
            default -> Frameworks.uniform(size, (1 + 5 * random.nextDouble()) / size, random);
        };
    }

    /** Clingo had more to list, or more to think, than allowed. */
    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void run(Random random) throws IOException, InterruptedException {
        Files.writeString(facts, facts(framework));
        Set<BitSet> complete = sets("", "sets", "admissible", "complete");
        Map<String, Set<BitSet>> expected = new TreeMap<>();
        expected.put("CO", complete);
        expected.put("ST", sets("", "sets", "stable"));
        expected.put("PR", maximal("", "sets", "admissible", "complete", "largest"));
        expected.put("SST", ofLargestRange("sets", "admissible"));
        expected.put("STG", ofLargestRange("sets"));
        expected.put("ID", Set.of(largestInside(expected.get("PR"))));
        expected.put("EA", Set.of(largestInside(expected.get("SST"))));
        Map<String, Semantics> ours = Map.of(
                "CO",
                new Complete(),
                "PR",
                new Preferred(),
                "ST",
                new Stable(),
                "SST",
                new SemiStable(),
                "STG",
                new Stage(),
                "ID",
                new Ideal(),
                "EA",
                new Eager());
        for (Map.Entry<String, Set<BitSet>> entry : expected.entrySet()) {
            compare(entry.getKey(), Objects.requireNonNull(ours.get(entry.getKey())), entry.getValue(), random);
        }
    }

    private void compare(String name, Semantics semantics, Set<BitSet> expected, Random random) {
        List<BitSet> all =
                semantics.all(framework, PLENTY).map(ClingoComparison::members).toList();
        check("EE-" + name, all.size() == expected.size() && new HashSet<>(all).equals(expected));
        check("CE-" + name, semantics.count(framework, PLENTY).equals(BigInteger.valueOf(expected.size())));
        Optional<BitSet> one = semantics.one(framework, PLENTY).map(ClingoComparison::members);
        check("SE-" + name, one.map(expected::contains).orElse(expected.isEmpty()));
        for (int i = 0; i < QUERIES; i++) {
            int argument = random.nextInt(framework.size());
            Verdict some = semantics.credulous(framework, argument, PLENTY);
            check("DC-" + name + " " + argument, isRight(semantics, some, argument, expected, true));
            Verdict every = semantics.sceptical(framework, argument, PLENTY);
            check("DS-" + name + " " + argument, isRight(semantics, every, argument, expected, false));
        }
    }

    private boolean isRight(
            Semantics semantics, Verdict verdict, int argument, Set<BitSet> expected, boolean isCredulous) {
        boolean accepted = isCredulous
                ? expected.stream().anyMatch(set -> set.get(argument))
                : expected.stream().allMatch(set -> set.get(argument));
        Optional<BitSet> certificate = semantics
                .certified(framework, argument, verdict, PLENTY)
                .certificate()
                .map(ClingoComparison::members);
        boolean isCertified = certificate
                .map(set -> set.get(argument) == isCredulous && expected.contains(set))
                .orElse(accepted != isCredulous);
        return verdict.isAccepted() == accepted && isCertified;
    }

    private void check(String what, boolean isRight) {
        checks++;
        if (!isRight) {
            disagreements.add(what);
        }
    }

    private Set<BitSet> ofLargestRange(String... files) throws IOException, InterruptedException {
        String[] ranged = Arrays.copyOf(files, files.length + 1);
        ranged[files.length] = "range";
        StringBuilder ranges = new StringBuilder();
        int count = 0;
        for (BitSet set : maximal("", ranged)) {
            BitSet reached = (BitSet) set.clone();
            set.stream()
                    .forEach(a -> IntStream.range(framework.targetsStart(a), framework.targetsStart(a + 1))
                            .map(framework::targetAt)
                            .forEach(reached::set));
            int number = ++count;
            ranges.append("range(").append(number).append(").\n");
            reached.stream().forEach(a -> ranges.append("within(" + number + "," + a + ").\n"));
        }
        ranged[files.length] = "ranges";
        return sets(ranges.toString(), ranged);
    }

    private BitSet largestInside(Set<BitSet> extensions) throws IOException, InterruptedException {
        BitSet shared = new BitSet();
        shared.set(0, framework.size());
        extensions.forEach(shared::and);
        String allowed = shared.stream().mapToObj(a -> "allowed(" + a + ").\n").collect(Collectors.joining());
        Set<BitSet> largest = maximal(allowed, "sets", "admissible", "inside", "largest");
        return largest.iterator().next();
    }

    private Set<BitSet> maximal(String more, String... files) throws IOException, InterruptedException {
        return clingo(more, List.of(MAXIMAL), files);
    }

    private Set<BitSet> sets(String more, String... files) throws IOException, InterruptedException {
        return clingo(more, List.of(), files);
    }

    private Set<BitSet> clingo(String more, List<String> options, String... files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "clingo",
                "-n",
                Integer.toString(MOST_EXTENSIONS),
                "--time-limit=" + SECONDS,
                "--verbose=0",
                "--warn=none",
                facts.toString()));
        command.addAll(options);
        for (String file : files) {
            command.add(ENCODINGS.resolve(file + ".lp").toString());
        }
        command.add("-");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().write((more + "#show in/1.\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!EXHAUSTED.contains(process.waitFor())) {
            throw new TooManyException();
        }
        Set<BitSet> sets = new HashSet<>();
        for (String line : output.lines().toList()) {
            if (line.isEmpty() || line.startsWith("in(")) {
                sets.add(set(line));
            }
        }
        return sets;
    }

    private static BitSet set(String line) {
        BitSet set = new BitSet();
        for (String atom : line.split(" ", -1)) {
            if (!atom.isEmpty()) {
                set.set(Integer.parseInt(atom.substring("in(".length(), atom.length() - 1)));
            }
        }
        return set;
    }

    private static BitSet members(Labelling labelling) {
        BitSet members = new BitSet();
        IntStream.of(labelling.extension()).forEach(members::set);
        return members;
    }

    private static String facts(AttackFramework framework) {
        StringBuilder facts = new StringBuilder();
        for (int a = 0; a < framework.size(); a++) {
            facts.append("arg(").append(a).append(").\n");
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                facts.append("att(" + a + "," + framework.targetAt(p) + ").\n");
            }
        }
        return facts.append("att(0,0) :- #false. within(0,0) :- #false. allowed(0) :- #false.\n")
                .toString();
    }
}
