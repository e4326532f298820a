package counterpoint.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where maps are kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "PATH",
            description = "The file in which maps are kept (default: counterpoint.db in your own data folder).")
    private Optional<Path> file = Optional.empty();

    Path file() {
        return file.orElseGet(() -> DataFolder.ofThisMachine().resolve("counterpoint.db"));
    }
}
