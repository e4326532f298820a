package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands in the {@code sh} blocks of the README, in their order, in a folder that has the seeds and a page. */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path CLIENT_PAGE = Path.of("../shared/seeds/000_25d29f7e23be28a3.txt");
    private static final String BRINGS_A_PAGE = " --source ";

    @TempDir
    Path folder;

    @Test
    void everyCommandDoesWhatItSays() throws Exception {
        Documented.prepare(folder);
        List<String> programs =
                programs().filter(command -> !command.contains(BRINGS_A_PAGE)).toList();
        assertThat(programs).hasSizeGreaterThanOrEqualTo(5);

        for (String command : programs) {
            Ran ran = run(command.substring(Documented.PROGRAM.length()));
            assertThat(ran.code())
                    .as(command + System.lineSeparator() + ran.err())
                    .isZero();
        }
    }

    /** The one command about a page that isn't ours to ship. */
    @Test
    void thePageBringsItsTextToTheMap_whenThatPageIsAtHand() throws Exception {
        Assumptions.assumeTrue(Files.exists(CLIENT_PAGE), "The client's page is not beside the project.");
        Documented.prepare(folder);
        List<String> bringing =
                programs().filter(command -> command.contains(BRINGS_A_PAGE)).toList();
        assertThat(bringing).hasSize(1);
        Files.copy(CLIENT_PAGE, folder.resolve("stalin-page.txt"));

        Ran ran = run(bringing.get(0).substring(Documented.PROGRAM.length()));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("Page stalin-page.txt brings its text to stalin-and-the-ussr.");
    }

    private static Stream<String> programs() throws IOException {
        return Documented.commands(README).stream().filter(command -> command.startsWith(Documented.PROGRAM));
    }

    @Test
    void thereAreTwoMavenCommands_andNothingUnknown() throws IOException {
        assertThat(Documented.commands(README).stream().filter(command -> !command.startsWith(Documented.PROGRAM)))
                .containsExactly("mvn -q compile exec:java", "mvn verify");
    }

    /** Files are taken from, and left in, the test's folder; a server gets any free port. */
    private Ran run(String command) throws Exception {
        List<Object> arguments = new ArrayList<>();
        for (String word : command.split(" +", -1)) {
            boolean isFile = !word.startsWith("-") && (word.contains(".") || word.contains("/"));
            arguments.add(isFile ? folder.resolve(word) : word);
        }
        if (arguments.get(0).equals("serve")) {
            arguments.addAll(List.of("--port", 0, "--store", folder.resolve("maps.db")));
            return Ran.serving(arguments.toArray());
        }
        return Ran.counterpoint(arguments.toArray());
    }
}
