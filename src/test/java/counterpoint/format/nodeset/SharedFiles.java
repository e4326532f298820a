package counterpoint.format.nodeset;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real files to measure with. They lie beside the project and are no part of it; without them a test is skipped. */
public final class SharedFiles {
    private SharedFiles() {}

    /** The files under a folder of the shared data whose names end like this, by name. */
    public static List<Path> under(String folder, String ending) {
        Path data = Path.of("..", "shared", "data", folder);
        assumeThat(data).as("evaluation data").isDirectory();
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
