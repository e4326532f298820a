package counterpoint.cli.keep;

import counterpoint.app.Workspace;
import counterpoint.cli.argument.StoreOption;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.model.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a backup into a new store, of whichever kind. */
@Command(
        name = "restore",
        description = {"Fill a new store with a backup. Also the way from SQLite to PostgreSQL and back.", ""},
        footer = {"Example:", "  counterpoint restore maps-2026-05-01.db --store jdbc:postgresql://host/maps?user=me"})
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that \"counterpoint backup\" wrote, or any SQLite store.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new NotFoundException("There is no backup " + file + ". Check the name and the folder.");
        }
        try (Workspace backup = Workspace.open(file);
                Workspace workspace = store.open()) {
            workspace.keepSafe().restore(backup);
            spec.commandLine()
                    .getErr()
                    .println(
                            "Restored " + Counted.of(workspace.keepSafe().size(), "map") + " to " + store.name() + ".");
        }
        return Exit.DONE;
    }
}
