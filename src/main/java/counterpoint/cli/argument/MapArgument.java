package counterpoint.cli.argument;

import counterpoint.app.Workspace;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The map that a command is about: a file, a folder with a {@code map.json}, or the id of a map in the store. */
public final class MapArgument {
    @Parameters(
            paramLabel = "MAP",
            arity = "0..1",
            description = "A map file, a folder with a map.json, or the id of a map in the store.")
    private String name = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    public StoreOption store() {
        return store;
    }

    public String name() {
        return name;
    }

    /**
     * The map, whole.
     *
     * @throws NotFoundException if there is neither a file nor a stored map of this name
     */
    public Read read() {
        if (name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'MAP'");
        }
        if (isFile()) {
            InputFile file = InputFile.read(Path.of(name));
            return new ReadMapFile().run(file.bytes(), file.name());
        }
        if (!store.exists()) {
            throw missing();
        }
        try (Workspace workspace = store.open()) {
            return workspace.exportMap().run(Id.of(name));
        } catch (NotFoundException | IllegalArgumentException e) {
            throw missing();
        }
    }

    private boolean isFile() {
        try {
            return Files.exists(Path.of(name)) || InputFile.isStandardInput(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private NotFoundException missing() {
        return new NotFoundException("There is neither a file " + name + " nor a map of this id in store "
                + store.name() + ". Check the name.");
    }
}
