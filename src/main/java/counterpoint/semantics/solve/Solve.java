package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers ICCMA problems in the words of its 2023 solver interface: {@code YES} or {@code NO} with a line {@code w 1 3} as
 * certificate, a line {@code w …} for an extension or {@code NO} if there is none, a number for {@code CE}, and for {@code
 * EE}, which the 2023 edition no longer had, a line {@code w …} for each extension and a last line {@code END}.
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
    public void write(Problem problem, Appendable out) throws IOException {
        Semantics semantics = problem.sort().semantics();
        boolean isUnique = problem.sort() == Problem.Sort.GR;
        AttackFramework framework = input.framework();
        switch (problem.task()) {
            case SE ->
                out.append((isUnique ? Optional.of(Grounded.labelling(framework)) : semantics.one(framework, budget))
                        .map(this::witness)
                        .orElse("NO\n"));
            case CE ->
                out.append((isUnique ? "1" : semantics.count(framework, budget).toString()) + "\n");
            case EE -> {
                Stream<Labelling> all =
                        isUnique ? Stream.of(Grounded.labelling(framework)) : semantics.all(framework, budget);
                for (Iterator<Labelling> each = all.iterator(); each.hasNext(); ) {
                    out.append(witness(each.next()));
                }
                out.append("END\n");
            }
            case DC, DS ->
                throw new IllegalArgumentException("Problem " + problem + " is about one argument. Name it with -a.");
        }
    }

    /**
     * Writes the answer to a problem about one argument.
     *
     * @throws IllegalArgumentException if the problem is about none, or if there is no argument of this name
     */
    public void write(Problem problem, String argument, Appendable out) throws IOException {
        if (!problem.task().isAboutAnArgument()) {
            throw new IllegalArgumentException(
                    "Problem " + problem + " is not about one argument. Leave " + argument + " out.");
        }
        int number = input.number(argument)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Argument " + argument + " is not in this framework. Name one that the file declares."));
        Verdict verdict = verdict(problem, number);
        out.append(verdict.isAccepted() ? "YES\n" : "NO\n");
        out.append(verdict.certificate().map(this::witness).orElse(""));
    }

    private Verdict verdict(Problem problem, int argument) {
        Semantics semantics = problem.sort().semantics();
        boolean isCredulous = problem.task() == Problem.Task.DC;
        if (problem.sort() == Problem.Sort.GR) {
            Labelling grounded = Grounded.labelling(input.framework());
            boolean accepted = grounded.label(argument) == Label.IN;
            return new Verdict(accepted, accepted == isCredulous ? Optional.of(grounded) : Optional.empty());
        }
        return isCredulous
                ? semantics.credulous(input.framework(), argument, budget)
                : semantics.sceptical(input.framework(), argument, budget);
    }

    private String witness(Labelling labelling) {
        StringBuilder line = new StringBuilder("w");
        for (int argument : labelling.extension()) {
            line.append(' ').append(input.names().get(argument));
        }
        return line.append('\n').toString();
    }
}
