package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.search.Search;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A semantics that answers for the whole framework by answering for its {@link Parts}. One extension costs one for each
 * part; all of them are the products of those of the parts, never held at once; a question about an argument searches its
 * own part only, and takes any extension of the others.
 */
abstract class Partwise implements Semantics {

    /** How one part is searched. */
    abstract Search search(AttackFramework part, Meter meter);

    /** What is searched: all but what the grounded labels decide, unless said otherwise. */
    Parts parts(AttackFramework framework) {
        return Parts.leftByGrounded(framework);
    }

    /** The part of a framework on which an argument's fate depends: all of it, unless said otherwise. */
    Optional<Restriction> cone(AttackFramework framework, int argument) {
        return Optional.empty();
    }

    @Override
    public Optional<Labelling> one(AttackFramework framework, Budget budget) {
        return one(framework, budget.meter());
    }

    /** The same as a part of a larger question, whose meter goes on. */
    Optional<Labelling> one(AttackFramework framework, Meter meter) {
        return one(parts(framework), meter);
    }

    @Override
    public Stream<Labelling> all(AttackFramework framework, Budget budget) {
        Parts parts = parts(framework);
        Meter meter = budget.meter();
        List<Iterator<BitSet>> searches = new ArrayList<>(parts.count());
        for (int i = 0; i < parts.count(); i++) {
            searches.add(search(parts.part(i), meter).all());
        }
        int characteristics = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(
                        () -> Spliterators.spliteratorUnknownSize(new Products(searches), characteristics),
                        characteristics,
                        false)
                .map(parts::together);
    }

    @Override
    public BigInteger count(AttackFramework framework, Budget budget) {
        Parts parts = parts(framework);
        Meter meter = budget.meter();
        BigInteger count = BigInteger.ONE;
        try {
            for (int i = 0; i < parts.count() && count.signum() > 0; i++) {
                long found = 0;
                for (Iterator<BitSet> all = search(parts.part(i), meter).all(); all.hasNext(); all.next()) {
                    found++;
                }
                count = count.multiply(BigInteger.valueOf(found));
            }
        } catch (BudgetExceededException e) {
            throw e.with(parts.certain());
        }
        return count;
    }

    @Override
    public Verdict credulous(AttackFramework framework, int argument, Budget budget) {
        require(framework, argument);
        return inCone(framework, argument, (whole, member) -> credulousWithin(whole, member, budget));
    }

    @Override
    public Verdict sceptical(AttackFramework framework, int argument, Budget budget) {
        require(framework, argument);
        return inCone(framework, argument, (whole, member) -> scepticalWithin(whole, member, budget));
    }

    @Override
    public Questions questions(AttackFramework framework, Budget budget) {
        Parts parts = parts(framework);
        return new PartQuestions(parts, one(parts, budget.meter()), (part, meter) -> search(parts.part(part), meter));
    }

    @Override
    public Verdict certified(AttackFramework framework, int argument, Verdict verdict, Budget budget) {
        require(framework, argument);
        Optional<Restriction> cone = cone(framework, argument);
        if (cone.isEmpty() || verdict.certificate().isEmpty()) {
            return verdict;
        }
        Outside outside =
                new Outside(framework, cone.get(), verdict.certificate().get());
        return new Verdict(verdict.isAccepted(), one(outside.open(), budget).map(outside::with));
    }

    private Verdict credulousWithin(AttackFramework framework, int argument, Budget budget) {
        Parts parts = parts(framework);
        Meter meter = budget.meter();
        OptionalInt part = parts.partOf(argument);
        Optional<Labelling> witness;
        if (part.isPresent()) {
            int member = parts.within(argument);
            witness = one(parts, meter, part.getAsInt(), search -> search.with(member));
        } else {
            witness = parts.certain().isIn(argument) ? one(parts, meter) : Optional.empty();
        }
        return witness.map(Verdict::accepted).orElseGet(Verdict::rejected);
    }

    private Verdict scepticalWithin(AttackFramework framework, int argument, Budget budget) {
        Parts parts = parts(framework);
        Meter meter = budget.meter();
        OptionalInt part = parts.partOf(argument);
        Optional<Labelling> counterexample;
        if (part.isPresent()) {
            int member = parts.within(argument);
            counterexample = one(parts, meter, part.getAsInt(), search -> search.without(member));
        } else {
            counterexample = parts.certain().isIn(argument) ? Optional.empty() : one(parts, meter);
        }
        return counterexample.map(Verdict::rejected).orElseGet(Verdict::accepted);
    }

    private Optional<Labelling> one(Parts parts, Meter meter) {
        return attempt(parts, meter).extension();
    }

    private Optional<Labelling> one(
            Parts parts, Meter meter, int special, Function<Search, Optional<BitSet>> question) {
        return attempt(parts, meter, special, question).extension();
    }

    /** One extension of each part, taken together, or the first part that has none. */
    Attempt attempt(Parts parts, Meter meter) {
        return attempt(parts, meter, -1, Search::one);
    }

    /**
     * What came of looking for an extension.
     *
     * @param failed the part that has none
     */
    record Attempt(Optional<Labelling> extension, OptionalInt failed) {
        static Attempt failedIn(int part) {
            return new Attempt(Optional.empty(), OptionalInt.of(part));
        }
    }

    /** One extension of each part, but for one part the one asked for; that part is searched first. */
    private Attempt attempt(Parts parts, Meter meter, int special, Function<Search, Optional<BitSet>> question) {
        List<BitSet> extensions = new ArrayList<>(parts.count());
        try {
            Optional<BitSet> asked =
                    special < 0 ? Optional.empty() : question.apply(search(parts.part(special), meter));
            if (special >= 0 && asked.isEmpty()) {
                return Attempt.failedIn(special);
            }
            for (int i = 0; i < parts.count(); i++) {
                Optional<BitSet> extension =
                        i == special ? asked : search(parts.part(i), meter).one();
                if (extension.isEmpty()) {
                    return Attempt.failedIn(i);
                }
                extensions.add(extension.orElseThrow());
            }
        } catch (BudgetExceededException e) {
            throw e.with(parts.together(extensions));
        }
        return new Attempt(Optional.of(parts.together(extensions)), OptionalInt.empty());
    }

    /** A question about an argument of a framework. */
    private interface Question {
        Verdict ask(AttackFramework framework, int argument);
    }

    private Verdict inCone(AttackFramework framework, int argument, Question question) {
        return cone(framework, argument)
                .map(cone -> carriedBack(cone, framework, question.ask(cone.framework(), 0)))
                .orElseGet(() -> question.ask(framework, argument));
    }

    private static Verdict carriedBack(Restriction cone, AttackFramework whole, Verdict verdict) {
        Optional<Labelling> certificate = verdict.certificate().map(labelling -> {
            Labelling.Editor labels = Labelling.undecided(whole.size());
            for (int a = 0; a < labelling.size(); a++) {
                labels.set(cone.original(a), labelling.label(a));
            }
            return labels.labelling();
        });
        return new Verdict(verdict.isAccepted(), certificate);
    }

    static void require(AttackFramework framework, int argument) {
        if (argument < 0 || argument >= framework.size()) {
            throw new IllegalArgumentException("Argument " + argument + " is not in a framework of " + framework.size()
                    + " arguments. Use a number from 0 to " + (framework.size() - 1) + ".");
        }
    }
}
