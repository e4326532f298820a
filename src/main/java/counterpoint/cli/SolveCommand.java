package counterpoint.cli;

import counterpoint.cli.terminal.Exit;
import counterpoint.semantics.solve.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code solve}: abstract frameworks by the command line of the ICCMA competitions, so that their harnesses can run it. */
@Command(
        name = "solve",
        description = {
            "Answer a question about an abstract argumentation framework, as ICCMA solvers do: DC and DS (is an argument in"
                    + " some, in every extension), SE (one extension), EE (all), CE (how many), each followed by a"
                    + " semantics.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint solve -p SE-PR -f debate.af",
            "  counterpoint solve -p DS-PR -f debate.apx -a claim7",
            "  counterpoint solve --problems"
        })
final class SolveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-p", "--problem"},
            paramLabel = "TASK",
            description = "What to answer, for instance DC-CO or SE-ID; --problems lists them.")
    private Optional<String> problem = Optional.empty();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "The framework, as \"p af\", APX or TGF; its content tells which.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-a", "--argument"},
            paramLabel = "ARG",
            description = "The argument that DC and DS ask about.")
    private Optional<String> argument = Optional.empty();

    @Option(names = "--problems", description = "List all tasks.")
    private boolean listing;

    @Option(names = "--formats", description = "List the notations that -f understands.")
    private boolean listingFormats;

    @Override
    public Integer call() {
        if (listing) {
            print(Problem.all().stream().map(Problem::toString).collect(Collectors.joining(",", "[", "]")));
        } else if (listingFormats) {
            print("[i23,apx,tgf]");
        } else {
            question().answer(CounterpointCommand.of(spec.commandLine()).standardOutput());
        }
        return Exit.DONE;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    private SolveLine question() {
        String name = problem.orElseThrow(() -> misunderstood("Name a task with -p, for instance -p SE-PR."));
        Problem asked = Problem.named(name)
                .orElseThrow(() -> misunderstood("There is no task " + name + ". --problems lists those there are."));
        if (asked.task().isAboutAnArgument() != argument.isPresent()) {
            throw misunderstood(
                    asked.task().isAboutAnArgument()
                            ? "Task " + asked + " is about one argument. Name it with -a."
                            : "Task " + asked + " is not about one argument. Leave -a out.");
        }
        Path path = file.orElseThrow(() -> misunderstood("Name a file with -f."));
        return new SolveLine(asked, path, argument);
    }

    private ParameterException misunderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
