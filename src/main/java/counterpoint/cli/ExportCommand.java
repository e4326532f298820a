package counterpoint.cli;

import counterpoint.app.Document;
import counterpoint.app.Notation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: a map in another notation. */
@Command(
        name = "export",
        description = {"Write a map in another notation.", ""},
        footer = {
            "Examples:",
            "  counterpoint export map.json --to graph -o graph.json",
            "  counterpoint export free-buses --to json > free-buses.json",
            "  counterpoint export free-buses --to aif -o free-buses.aif.json"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MapArgument map;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NOTATION",
            description =
                    "json: Counterpoint's own format, nothing is lost. graph: plain node-link JSON, as D3, NetworkX"
                            + " and Cytoscape expect it. aif: a nodeset as AIFdb has it. xaif: for OVA and the xAIF tools."
                            + " argdown: text for Argdown."
                            + " What other tools will miss is told on standard error.")
    private Notation notation;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Document document = notation.document(map.read());
        output.write(document.bytes(), spec.commandLine().getOut());
        document.losses()
                .forEach((what, times) ->
                        spec.commandLine().getErr().println("Other tools miss " + what + ": " + times));
        return Exit.DONE;
    }
}
