package counterpoint.cli;

import counterpoint.cli.argument.InputFile;
import counterpoint.cli.terminal.Exit;
import counterpoint.model.CounterpointException;
import counterpoint.model.EnvironmentException;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.semantics.Budget;
import counterpoint.semantics.solve.FrameworkFormatException;
import counterpoint.semantics.solve.FrameworkReader;
import counterpoint.semantics.solve.NamedFramework;
import counterpoint.semantics.solve.Problem;
import counterpoint.semantics.solve.Solve;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A question about a framework, complete: a task, a file, and an argument if the task is about one.
 *
 * <p>Competition harnesses start the program thousands of times and write such a line in one way, {@code solve -p TASK -f
 * FILE -a ARG}. {@link #of} understands just that, without the library for command lines, whose start would take longer
 * than most answers; what it doesn't understand goes the usual way, through {@link SolveCommand}.
 */
record SolveLine(Problem problem, Path file, Optional<String> argument) {

    /** The question of a command line in the harnesses' form; empty for any other. */
    static Optional<SolveLine> of(String... arguments) {
        if (arguments.length % 2 == 0 || !arguments[0].equals("solve")) {
            return Optional.empty();
        }
        Optional<Problem> problem = Optional.empty();
        Optional<Path> file = Optional.empty();
        Optional<String> argument = Optional.empty();
        for (int i = 1; i < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "-p" -> problem = Problem.named(value);
                case "-f" -> file = Optional.of(Path.of(value));
                case "-a" -> argument = Optional.of(value);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return problem.isPresent()
                        && file.isPresent()
                        && problem.get().task().isAboutAnArgument() == argument.isPresent()
                ? Optional.of(new SolveLine(problem.get(), file.get(), argument))
                : Optional.empty();
    }

    /** Answers the question, or says why not. */
    int execute(PrintStream out, PrintStream err) {
        try {
            answer(out);
            return Exit.DONE;
        } catch (CounterpointException e) {
            err.println(e.getMessage());
            return Exit.code(e);
        }
    }

    /**
     * Writes the answer.
     *
     * @throws CounterpointException if the file can't be read or lacks the argument
     */
    void answer(PrintStream out) {
        NamedFramework framework = read();
        Solve solve = new Solve(framework, Budget.unlimited());
        try {
            if (argument.isPresent()) {
                solve.write(problem, declared(framework, argument.get()), out);
            } else {
                solve.write(problem, out);
            }
        } catch (IOException e) {
            throw new EnvironmentException("The answer can't be written. Check where standard output goes.", e);
        }
    }

    private NamedFramework read() {
        InputFile input = InputFile.read(file);
        try {
            return FrameworkReader.read(input.bytes());
        } catch (FrameworkFormatException e) {
            throw new MalformedInputException("Line " + e.line() + " of " + input.name() + ": " + e.problem(), e);
        }
    }

    private String declared(NamedFramework framework, String name) {
        if (framework.number(name).isEmpty()) {
            throw new NotFoundException(
                    "Argument " + name + " is not in " + file.getFileName() + ". Name one that the file declares.");
        }
        return name;
    }
}
