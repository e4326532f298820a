package counterpoint.cli;

import counterpoint.app.notation.Notations;
import counterpoint.app.page.DraftPage;
import counterpoint.cli.argument.InputFile;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.cli.terminal.Output;
import counterpoint.cli.terminal.Progress;
import counterpoint.draft.Draft;
import counterpoint.format.Read;
import counterpoint.model.MapSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draft}: a page becomes a map of proposals. */
@Command(
        name = "draft",
        description = {
            "Draft a map of an interview page with its comments: who speaks where, and proposals for claims, quotations"
                    + " and replies. Nothing leaves this machine.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint draft page.txt -o map.json",
            "  counterpoint draft saved-page.html > map.json"
        })
final class DraftCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PAGE",
            description = "Plain text (names on their own lines, or before a colon), WebVTT, or a saved web page.")
    private Path page;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        InputFile file = InputFile.read(page);
        Draft draft = Progress.during(
                "Drafting a map of " + file.name(), err, () -> new DraftPage().run(file.bytes(), file.name()));
        output.write(
                Notations.JSON.write(new Read(draft.map(), draft.findings())),
                spec.commandLine().getOut());
        // Findings with a place are shown in the viewer, beside the words they are about.
        draft.findings().stream()
                .filter(finding -> finding.place().isEmpty())
                .forEach(finding -> err.println(finding.message()));
        err.println(sentence(file.name(), MapSummary.of(draft.map())));
        return Exit.DONE;
    }

    private static String sentence(String name, MapSummary map) {
        return "Drafted " + name + ": " + Counted.of(map.speakers(), "speaker") + ", "
                + Counted.of(map.comments(), "comment") + ", " + Counted.of(map.proposals(), "proposal") + ".";
    }
}
