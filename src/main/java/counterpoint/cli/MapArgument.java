package counterpoint.cli;

import counterpoint.app.ReadMapFile;
import counterpoint.app.Workspace;
import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The map that a command is about: a file, a folder with a {@code map.json}, or the id of a map in the store. */
final class MapArgument {
    @Parameters(
            paramLabel = "MAP",
            description = "A map file, a folder with a map.json, or the id of a map in the store.")
    private String name;

    @Mixin
    private StoreOption store;

    String name() {
        return name;
    }

    /**
     * The map, whole.
     *
     * @throws NotFoundException if there is neither a file nor a stored map of this name
     */
    Read read() {
        if (isFile()) {
            InputFile file = InputFile.read(Path.of(name));
            return new ReadMapFile().run(file.bytes(), file.name());
        }
        if (!Files.exists(store.file())) {
            throw missing();
        }
        try (Workspace workspace = Workspace.open(store.file())) {
            return workspace.exportMap().run(Id.of(name));
        } catch (NotFoundException | IllegalArgumentException e) {
            throw missing();
        }
    }

    private boolean isFile() {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private NotFoundException missing() {
        return new NotFoundException("There is neither a file " + name + " nor a map of this id in store "
                + store.file() + ". Check the name.");
    }
}
