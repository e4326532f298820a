package counterpoint.semantics.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SolveTest {
    private static final Path SOLVED = Path.of("../shared/data/frameworks/solved");
    private static final Path MALFORMED = Path.of("../shared/data/frameworks/malformed");
    private static final String DEBATE = "p af 4\n# two rivals, one of them against a third\n1 2\n2 1\n2 3\n3 4\n";

    @Test
    void answersEachTask_whenAskedInTheFieldsWords() throws IOException {
        assertThat(answer("SE-GR", DEBATE)).isEqualTo("w\n");
        assertThat(answer("EE-PR", DEBATE)).isEqualTo("w 2 4\nw 1 3\nEND\n");
        assertThat(answer("CE-CO", DEBATE)).isEqualTo("3\n");
        assertThat(answer("SE-ST", "p af 1\n1 1\n")).isEqualTo("NO\n");
        assertThat(answer("DC-PR", "2", DEBATE)).isEqualTo("YES\nw 2 4\n");
        assertThat(answer("DS-PR", "4", DEBATE)).isEqualTo("NO\nw 1 3\n");
        assertThat(answer("DS-ST", "1", "p af 1\n1 1\n")).isEqualTo("YES\n");
        assertThat(answer("DC-GR", "1", DEBATE)).isEqualTo("NO\n");
    }

    @Test
    void readsTheSameFramework_whenNotationsDiffer() throws IOException {
        NamedFramework numbered = read("p af 3\n1 2\n2 3\n");
        NamedFramework trivial = read("1\n2\n3\n#\n1 2\n2 3\n");
        NamedFramework facts = read("% facts\narg(1). arg(2).\narg(3).\natt(1,2).\natt(2, 3).\n");

        assertThat(trivial.framework()).isEqualTo(numbered.framework()).isEqualTo(facts.framework());
        assertThat(trivial.names()).isEqualTo(numbered.names()).isEqualTo(facts.names());
    }

    @Test
    void readsNames_whenTheyAreUnusualButClear() {
        assertThat(read("a\n#\n").names()).containsExactly("a");
        assertThat(read("größer\r\nb\r\n#\r\ngrößer b\r\n").names()).containsExactly("größer", "b");
        assertThat(read("%\n arg( a_1 ) . arg(b) .\natt( a_1 , b ).").framework())
                .isEqualTo(AttackFramework.of(2, 0, 1));
        assertThat(read("").framework().size()).isZero();
        assertThat(read("#\n").framework().size()).isZero();
        assertThat(read("p af 0\n").framework().size()).isZero();
        assertThat(read("# first\np af 2\n1 2").number("2")).hasValue(1);
        assertThat(read("p af 2\n").number("3")).isEmpty();
        assertThat(read("p af 2\n").number("02")).isEmpty();
    }

    @Test
    void namesLineAndFix_whenAFileIsMalformed() {
        assertThatThrownBy(() -> read("p af 2\n1 3\n"))
                .hasMessage("Line 2: Argument 3 is not declared: the first line announces 2 arguments, counted from 1."
                        + " Name one of these or announce more.");
        assertThatThrownBy(() -> read("p af 2\n\n# halves\n1 x\n"))
                .hasMessage("Line 4: \"1 x\" is no attack. Write the numbers of the attacker and its target, as in"
                        + " \"1 2\".");
        assertThatThrownBy(() -> read("p af 2\n1 2 2\n")).hasMessageStartingWith("Line 2: \"1 2 2\" is no attack.");
        assertThatThrownBy(() -> read("p af 2 3\n")).hasMessageStartingWith("Line 1: \"p af 2 3\" names no number");
        assertThatThrownBy(() -> read("p cnf 2 3\n")).hasMessageStartingWith("Line 1: \"p cnf 2 3\" names no number");
        assertThatThrownBy(() -> read("p af many\n"))
                .hasMessage("Line 1: \"p af many\" names no number of arguments. Write \"p af 3\".");
        assertThatThrownBy(() -> read("arg(a).\narg(a).\n"))
                .hasMessage("Line 2: Argument a is declared twice. Declare it once.");
        assertThatThrownBy(() -> read("arg(a).\natt(a).\n"))
                .hasMessage("Line 2: \"att(a).\" is no fact. Write \"arg(a).\" or \"att(a,b).\".");
        assertThatThrownBy(() -> read("arg().\n")).hasMessageStartingWith("Line 1: \"arg().\" is no fact.");
        assertThatThrownBy(() -> read("arg(a).\natt(a,a)\n"))
                .hasMessageStartingWith("Line 2: \"att(a,a)\" is no fact.");
        assertThatThrownBy(() -> read("a\n#\na a a\n"))
                .hasMessage("Line 3: \"a a a\" is no attack. Write the names of the attacker and its target, as in"
                        + " \"a b\".");
        assertThatThrownBy(() -> read("a\nb\na b\n"))
                .hasMessage("Line 3: \"a b\" is more than the name of an argument. Write one name a line, then a line"
                        + " \"#\", then the attacks.");
    }

    @Test
    void saysWhatToDo_whenAnArgumentIsMissingOrTooMany() {
        assertThatThrownBy(() -> answer("DC-PR", DEBATE))
                .hasMessage("Problem DC-PR is about one argument. Name it with -a.");
        assertThatThrownBy(() -> answer("SE-PR", "1", DEBATE))
                .hasMessage("Problem SE-PR is not about one argument. Leave 1 out.");
        assertThatThrownBy(() -> answer("DC-PR", "9", DEBATE))
                .hasMessage("Argument 9 is not in this framework. Name one that the file declares.");
    }

    @Test
    void namesEveryProblemOnce_whenListed() {
        assertThat(Problem.all()).hasSize(40).doesNotHaveDuplicates();
        assertThat(Problem.named("dc-sst")).contains(new Problem(Problem.Task.DC, Problem.Sort.SST));
        assertThat(Problem.named("DC-XX")).isEmpty();
    }

    @Test
    void equalsListedSolutions_whenTheSharedFrameworksAreThere() throws IOException {
        assumeThat(Files.isDirectory(SOLVED))
                .as("solved frameworks beside the project")
                .isTrue();
        int compared = 0;
        for (Path file : files(SOLVED, "")) {
            String name = file.getFileName().toString();
            String extension = name.substring(name.lastIndexOf('.') + 1);
            Optional<Problem> problem = Problem.named(extension);
            if (problem.isPresent()) {
                Path framework = SOLVED.resolve(name.substring(0, name.lastIndexOf('.')) + ".apx");
                String expected = Files.readString(framework);
                assertThat(sets(answer(extension, expected)))
                        .as(name)
                        .isEqualTo(listed(Files.readString(file), problem.orElseThrow()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void refusesMalformedFiles_whenTheSharedFrameworksAreThere() throws IOException {
        assumeThat(Files.isDirectory(MALFORMED))
                .as("malformed frameworks beside the project")
                .isTrue();
        // Declarations among attacks do no harm as long as each comes before its attacks, nor do empty lines.
        List<Path> harmful = files(MALFORMED, "").stream()
                .filter(file -> !file.endsWith("mixup.apx") && !file.endsWith("emptydecs.tgf"))
                .toList();
        assertThat(harmful).hasSizeGreaterThan(7);
        for (Path file : harmful) {
            assertThatThrownBy(() -> read(Files.readString(file)))
                    .as(file.getFileName().toString())
                    .isInstanceOf(FrameworkFormatException.class);
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** One sorted line a set, from {@code w 1 3}. */
    private static Set<String> sets(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("w"))
                .map(line -> sorted(line.substring(1).strip(), " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same from {@code [[1,3],[2]]}, or from {@code [1,3]} for a single set. */
    private static Set<String> listed(String file, Problem problem) {
        String text = file.replaceAll("\\s", "");
        String sets = problem.task() == Problem.Task.SE ? text : text.substring(1, text.length() - 1);
        TreeSet<String> found = new TreeSet<>();
        Matcher set = Pattern.compile("\\[([^\\[\\]]*)]").matcher(sets);
        while (set.find()) {
            found.add(sorted(set.group(1), ","));
        }
        return found;
    }

    private static String sorted(String members, String separator) {
        return Stream.of(members.split(separator)).sorted().collect(Collectors.joining(" "));
    }

    private static NamedFramework read(String text) {
        return FrameworkReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(String problem, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Solve(read(text), Budget.unlimited()).write(Problem.named(problem).orElseThrow(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String answer(String problem, String argument, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Solve(read(text), Budget.unlimited()).write(Problem.named(problem).orElseThrow(), argument, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
