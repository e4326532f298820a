package counterpoint.cli;

import counterpoint.cli.terminal.Exit;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program says when a command fails: one message, and its stack trace only after {@code --debug}. */
final class Failures {
    private Failures() {}

    /** The command line was not understood. */
    static int misunderstood(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(failure) + suggestion(failure) + " Try "
                + command.getCommandSpec().qualifiedName() + " --help.");
        return Exit.USAGE;
    }

    private static String suggestion(ParameterException failure) {
        List<String> suggestions =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty() ? "" : " Did you mean " + suggestions.get(0) + "?";
    }

    /** A command threw. */
    static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = tell(failure, err);
        if (CounterpointCommand.of(command).isDebugging()) {
            failure.printStackTrace(err);
        }
        return code;
    }

    /** Says in a sentence what went wrong, and gives the exit code. */
    static int tell(Exception failure, PrintWriter err) {
        int code = Exit.code(failure);
        err.println(
                code == Exit.FAULT
                        ? "Counterpoint made a mistake that is not yours ("
                                + failure.getClass().getSimpleName()
                                + "). Run the command again with --debug and report what it says."
                        : sentence(failure));
        return code;
    }

    private static String sentence(Exception failure) {
        String text = Optional.ofNullable(failure.getMessage())
                .orElse("Something went wrong")
                .strip();
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
