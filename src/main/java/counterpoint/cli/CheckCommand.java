package counterpoint.cli;

import counterpoint.app.judge.CheckMap;
import counterpoint.cli.argument.MapArgument;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.model.Finding;
import counterpoint.model.Finding.Severity;
import counterpoint.model.RuleViolationException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: everything a map's reader should know. */
@Command(
        name = "check",
        description = {
            "List everything a map's reader should know, one finding a line: broken rules (errors), doubtful places"
                    + " (warnings) and notes (infos). The exit code is 5 if there are errors.",
            ""
        },
        footer = {"Example:", "  counterpoint check map.json"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MapArgument map;

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(
                finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + ": " + finding.message()));
        spec.commandLine()
                .getErr()
                .println("Checked " + map.name() + ": " + count(findings, Severity.ERROR, "error") + ", "
                        + count(findings, Severity.WARNING, "warning") + ", "
                        + count(findings, Severity.INFO, "info") + ".");
        return hasErrors(findings) ? Exit.BROKEN_RULE : Exit.DONE;
    }

    /** A file that breaks rules of the map is no map, but its errors are what was asked for. */
    private List<Finding> findings() {
        try {
            return new CheckMap().run(map.read());
        } catch (RuleViolationException e) {
            return e.findings();
        }
    }

    private static String count(List<Finding> findings, Severity severity, String noun) {
        return Counted.of(
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count(),
                noun);
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
