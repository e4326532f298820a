package counterpoint.cli;

import counterpoint.app.Workspace;
import counterpoint.app.notation.Document;
import counterpoint.app.notation.Notation;
import counterpoint.cli.argument.MapArgument;
import counterpoint.cli.argument.NotationName;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.cli.terminal.Output;
import counterpoint.model.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: a map in another notation. */
@Command(
        name = "export",
        description = {"Write a map in another notation.", ""},
        footer = {
            "Examples:",
            "  counterpoint export map.json --to graph -o graph.json",
            "  counterpoint export free-buses --to json > free-buses.json",
            "  counterpoint export free-buses --to aif -o free-buses.aif.json",
            "  counterpoint export --all maps --to json"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MapArgument map;

    @Option(
            names = "--to",
            required = true,
            converter = NotationName.Target.class,
            completionCandidates = NotationName.Target.class,
            paramLabel = "NOTATION",
            description =
                    "The notation: ${COMPLETION-CANDIDATES}. What other tools will miss is told on standard error.")
    private Notation notation;

    @Mixin
    private Output output;

    @Option(
            names = "--all",
            paramLabel = "FOLDER",
            description = "Write every map in the store to a file of its own in this folder, instead of one map.")
    private Optional<Path> folder = Optional.empty();

    private int exportAll(Path target) {
        try (Workspace workspace = map.store().openExisting()) {
            List<Id> maps = workspace.keepSafe().maps();
            for (Id id : maps) {
                Output.to(target.resolve(id + notation.suffix()))
                        .write(
                                notation.write(workspace.exportMap().run(id)),
                                spec.commandLine().getOut());
            }
            spec.commandLine().getErr().println("Wrote " + Counted.of(maps.size(), "map") + " to " + target + ".");
        }
        return Exit.DONE;
    }

    @Override
    public Integer call() {
        if (folder.isPresent() && !map.name().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name one map, or --all FOLDER for every map; not both");
        }
        if (folder.isPresent()) {
            return exportAll(folder.get());
        }
        Document document = notation.document(map.read());
        output.write(document.bytes(), spec.commandLine().getOut());
        document.totals()
                .forEach((what, times) ->
                        spec.commandLine().getErr().println("Other tools miss " + what + ": " + times));
        return Exit.DONE;
    }
}
