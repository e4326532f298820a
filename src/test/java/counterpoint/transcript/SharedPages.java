package counterpoint.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Pages that lie beside the project and are not part of it. Tests that use them are skipped where they are absent. */
final class SharedPages {
    static final Path SHARED = Path.of("..", "shared");
    static final Path PAGES = SHARED.resolve("data").resolve("pages");

    private SharedPages() {}

    static List<Path> all() {
        return Stream.concat(in(SHARED.resolve("seeds")), in(PAGES)).toList();
    }

    static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Transcript read(Path file) {
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is absent");
        try {
            return new TranscriptReader()
                    .read(Page.decode(
                            Files.readAllBytes(file), file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
