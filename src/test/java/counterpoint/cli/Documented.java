package counterpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands a page of documentation tells its reader to type: the lines of its {@code sh} blocks, without remarks. */
final class Documented {
    static final String PROGRAM = "java -jar target/counterpoint.jar ";

    private Documented() {}

    static List<String> commands(Path page) throws IOException {
        return Arrays.stream(Files.readString(page).split("(?m)^ *```", -1))
                .filter(block -> block.startsWith("sh\n"))
                .map(block -> block.replace("\\\n", " "))
                .flatMap(block -> block.lines().skip(1))
                .map(line -> line.replaceFirst(" +# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What such a command finds in the folder where it is typed: the seeds, and a page to draft. */
    static void prepare(Path folder) throws IOException {
        try (var files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
        Files.copy(Path.of("seeds/free-buses/page.txt"), folder.resolve("page.txt"));
    }
}
