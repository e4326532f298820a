package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands in the {@code sh} blocks of the README, in their order, in a folder that has the seeds and a page. */
final class ReadmeTest {
    private static final String PROGRAM = "java -jar target/counterpoint.jar ";
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    Path folder;

    @Test
    void everyCommandDoesWhatItSays() throws Exception {
        bringSeeds();
        Files.copy(SEEDS.resolve("free-buses").resolve("page.txt"), folder.resolve("page.txt"));
        List<String> programs = commands().stream()
                .filter(command -> command.startsWith(PROGRAM))
                .toList();
        assertThat(programs).hasSizeGreaterThanOrEqualTo(5);

        for (String command : programs) {
            Ran ran = run(command.substring(PROGRAM.length()));
            assertThat(ran.code())
                    .as(command + System.lineSeparator() + ran.err())
                    .isZero();
        }
    }

    @Test
    void thereAreTwoMavenCommands_andNothingUnknown() throws IOException {
        assertThat(commands().stream().filter(command -> !command.startsWith(PROGRAM)))
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

    private void bringSeeds() throws IOException {
        try (var files = Files.walk(SEEDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }

    private static List<String> commands() throws IOException {
        return Arrays.stream(Files.readString(Path.of("README.md")).split("(?m)^```", -1))
                .filter(block -> block.startsWith("sh\n"))
                .flatMap(block -> block.lines().skip(1))
                .map(line -> line.replaceFirst(" +#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
