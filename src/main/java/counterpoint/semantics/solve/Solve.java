package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers ICCMA problems in the words of its 2023 solver interface: {@code YES} or {@code NO} with a line {@code w 1 3} as
 * certificate, a line {@code w …} for an extension or {@code NO} if there is none, a number for {@code CE}, and for {@code
 * EE}, which the 2023 edition no longer had, a line {@code w …} for each extension and a last line {@code END}.
 *
 * <p>Certificates are extensions of the whole framework, as the competition's checkers want them.
 */
public final class Solve {
    private final NamedFramework input;
    private final Budget budget;

    public Solve(NamedFramework input, Budget budget) {
        this.input = input;
        this.budget = budget;
    }

    /**
     * Writes the answer to a problem that is not about one argument.
     *
     * @throws IllegalArgumentException if it is about one
     */
    public void write(Problem problem, OutputStream out) throws IOException {
        if (problem.task().isAboutAnArgument()) {
            throw new IllegalArgumentException("Problem " + problem + " is about one argument. Name it with -a.");
        }
        AnswerWriter answer = new AnswerWriter(input, out);
        Semantics semantics = problem.sort().semantics();
        boolean isUnique = problem.sort() == Problem.Sort.GR;
        AttackFramework framework = input.framework();
        if (problem.task() == Problem.Task.CE) {
            answer.line(isUnique ? "1" : semantics.count(framework, budget).toString());
        } else if (problem.task() == Problem.Task.SE) {
            writeOne(isUnique ? Optional.of(Grounded.labelling(framework)) : semantics.one(framework, budget), answer);
        } else {
            writeAll(isUnique ? Stream.of(Grounded.labelling(framework)) : semantics.all(framework, budget), answer);
        }
        answer.flush();
    }

    /**
     * Writes the answer to a problem about one argument.
     *
     * @throws IllegalArgumentException if the problem is about none, or if there is no argument of this name
     */
    public void write(Problem problem, String argument, OutputStream out) throws IOException {
        if (!problem.task().isAboutAnArgument()) {
            throw new IllegalArgumentException(
                    "Problem " + problem + " is not about one argument. Leave " + argument + " out.");
        }
        int number = input.number(argument)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Argument " + argument + " is not in this framework. Name one that the file declares."));
        Verdict verdict = verdict(problem, number);
        AnswerWriter answer = new AnswerWriter(input, out);
        answer.line(verdict.isAccepted() ? "YES" : "NO");
        if (verdict.certificate().isPresent()) {
            answer.witness(verdict.certificate().get());
        }
        answer.flush();
    }

    private static void writeOne(Optional<Labelling> extension, AnswerWriter answer) throws IOException {
        if (extension.isPresent()) {
            answer.witness(extension.get());
        } else {
            answer.line("NO");
        }
    }

    private static void writeAll(Stream<Labelling> extensions, AnswerWriter answer) throws IOException {
        for (Iterator<Labelling> each = extensions.iterator(); each.hasNext(); ) {
            answer.witness(each.next());
        }
        answer.line("END");
    }

    private Verdict verdict(Problem problem, int argument) {
        Semantics semantics = problem.sort().semantics();
        boolean isCredulous = problem.task() == Problem.Task.DC;
        if (problem.sort() == Problem.Sort.GR) {
            Labelling grounded = Grounded.labelling(input.framework());
            boolean accepted = grounded.isIn(argument);
            return new Verdict(accepted, accepted == isCredulous ? Optional.of(grounded) : Optional.empty());
        }
        Verdict verdict = isCredulous
                ? semantics.credulous(input.framework(), argument, budget)
                : semantics.sceptical(input.framework(), argument, budget);
        return semantics.certified(input.framework(), argument, verdict, budget);
    }
}
