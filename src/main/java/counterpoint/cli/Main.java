package counterpoint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import counterpoint.cli.convert.ConvertLine;
import counterpoint.cli.terminal.Exit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/** The program. Results go to standard output and nothing else does; progress and messages go to standard error. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        System.exit(execute(args, out, System.err));
    }

    /**
     * Runs one command line.
     *
     * @return the exit code, see {@link Exit}
     */
    public static int execute(String[] args, PrintStream out, PrintStream err) {
        Optional<SolveLine> question = SolveLine.of(args);
        if (question.isPresent()) {
            return question.get().execute(out, err);
        }
        Optional<ConvertLine> conversion = ConvertLine.of(args);
        if (conversion.isPresent()) {
            return execute(conversion.get(), new PrintWriter(out, true, UTF_8), new PrintWriter(err, true, UTF_8));
        }
        CommandLine line = new CommandLine(new CounterpointCommand(out))
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(Failures::misunderstood)
                .setExecutionExceptionHandler(Failures::failed);
        int code = line.execute(args);
        line.getOut().flush();
        out.flush();
        return code;
    }

    private static int execute(ConvertLine conversion, PrintWriter out, PrintWriter err) {
        try {
            int code = conversion.execute(out, err);
            out.flush();
            return code;
        } catch (RuntimeException failure) {
            return Failures.tell(failure, err);
        }
    }
}
