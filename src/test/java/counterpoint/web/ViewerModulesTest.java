package counterpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the viewer's own tests, {@code node --test} on {@code web/test}, as part of the build; skipped without Node. */
final class ViewerModulesTest {
    @TempDir
    Path folder;

    @Test
    void viewerTestsPass_whenNodeIsPresent() throws IOException, InterruptedException {
        assumeTrue(
                run("node", "--version").exitCode() == 0,
                "Node is not on the PATH, so the viewer's tests did not run.");
        var tests = testFiles();
        assertThat(tests).as("test files in web/test").isNotEmpty();

        var result =
                run(Stream.concat(Stream.of("node", "--test"), tests.stream()).toArray(String[]::new));

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    /** Named one by one, because Node 20 and 22 disagree on what a folder after {@code --test} means. */
    private static List<String> testFiles() throws IOException {
        try (var files = Files.walk(Path.of("web", "test"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
    }

    private Result run(String... command) throws InterruptedException, IOException {
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return new Result(127, "There is no program named " + command[0] + ".");
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Result(124, "Stopped after two minutes:\n" + Files.readString(output));
        }
        return new Result(process.exitValue(), Files.readString(output));
    }

    private record Result(int exitCode, String output) {}
}
