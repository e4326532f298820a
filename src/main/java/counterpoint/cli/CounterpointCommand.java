package counterpoint.cli;

import counterpoint.cli.convert.ConvertCommand;
import counterpoint.cli.judge.JudgeCommand;
import counterpoint.cli.keep.BackupCommand;
import counterpoint.cli.keep.RestoreCommand;
import counterpoint.cli.keep.TokenCommand;
import counterpoint.cli.keep.VerifyCommand;
import java.io.PrintStream;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name, its help, and what all commands share. */
@Command(
        name = "counterpoint",
        versionProvider = CounterpointCommand.Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Who claims what in an interview, who disputes it below, and what was never answered.",
        subcommands = {
            DraftCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            ConvertCommand.class,
            CheckCommand.class,
            JudgeCommand.class,
            SolveCommand.class,
            EvaluateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            TokenCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%n",
        footer = {
            "Here \"counterpoint\" stands for: java -jar target/counterpoint.jar",
            "",
            "A first walk:",
            "  counterpoint serve --open              look around in the maps that come with it",
            "  counterpoint draft page.txt -o my.json draft a map of an interview page",
            "  counterpoint check my.json             see what there is to know about it",
            "  counterpoint serve my.json             read it in the browser",
            "",
            "Results go to standard output, messages to standard error. Exit codes: 0 done, 1 a fault of Counterpoint,",
            "2 command line not understood, 3 input can't be read, 4 not found, 5 rules broken, 6 map has moved on,",
            "7 a port in use or a file that can't be written, 8 convert --strict lost something.",
            "\"counterpoint COMMAND --help\" says more."
        })
final class CounterpointCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "After a failure, also print where in the program it happened.")
    private boolean debugging;

    private final PrintStream standardOutput;

    CounterpointCommand(PrintStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    static CounterpointCommand of(CommandLine command) {
        return (CounterpointCommand) command.getCommandSpec().root().userObject();
    }

    /** Where results go that are bytes already. */
    PrintStream standardOutput() {
        return standardOutput;
    }

    boolean isDebugging() {
        return debugging;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"Counterpoint " + version};
        }
    }
}
