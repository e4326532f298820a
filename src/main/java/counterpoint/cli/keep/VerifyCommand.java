package counterpoint.cli.keep;

import counterpoint.app.Workspace;
import counterpoint.cli.argument.StoreOption;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a store is sound. */
@Command(
        name = "verify",
        description = {"Replay every map from its log, and compare it with every snapshot and count.", ""},
        footer = {"Example:", "  counterpoint verify --store maps.db"})
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (Workspace workspace = store.openExisting()) {
            List<String> differences = workspace.keepSafe().verify();
            differences.forEach(spec.commandLine().getOut()::println);
            spec.commandLine()
                    .getErr()
                    .println(
                            differences.isEmpty()
                                    ? Counted.of(workspace.keepSafe().size(), "map")
                                            + " verified: all is as the log says."
                                    : "Differences: " + differences.size()
                                            + ". The log is the truth; keep a copy of the"
                                            + " store before you mend anything.");
            return differences.isEmpty() ? Exit.DONE : Exit.BROKEN_RULE;
        }
    }
}
