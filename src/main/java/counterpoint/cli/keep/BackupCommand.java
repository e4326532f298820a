package counterpoint.cli.keep;

import counterpoint.app.Workspace;
import counterpoint.cli.argument.StoreOption;
import counterpoint.cli.terminal.Exit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: everything in a store, in one file. */
@Command(
        name = "backup",
        description = {"Copy everything in a store to a file, while it is used.", ""},
        footer = {"Example:", "  counterpoint backup maps-2026-05-01.db"})
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (Workspace workspace = store.openExisting()) {
            workspace.keepSafe().backup(file);
        }
        spec.commandLine().getErr().println("Backed up " + store.name() + " to " + file + ".");
        return Exit.DONE;
    }
}
