package counterpoint.semantics.extension;

import counterpoint.semantics.Budget;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Verdict;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Questions about a framework that is taken apart for good and of which one extension is known: only the part of the argument
 * in question is searched again, and the known extension is changed there. O(arguments) for a certificate, which is a copy.
 */
final class PartQuestions implements Questions {
    private final Parts parts;
    private final Optional<Labelling> known;
    private final BiFunction<Integer, Meter, Search> search;

    /**
     * @param known some extension; empty if there is none
     * @param search how a part is searched
     */
    PartQuestions(Parts parts, Optional<Labelling> known, BiFunction<Integer, Meter, Search> search) {
        this.parts = parts;
        this.known = known;
        this.search = search;
    }

    @Override
    public Verdict credulous(int argument, Budget budget) {
        return answer(argument, Label.IN, budget).map(Verdict::accepted).orElseGet(Verdict::rejected);
    }

    @Override
    public Verdict sceptical(int argument, Budget budget) {
        return answer(argument, Label.OUT, budget).map(Verdict::rejected).orElseGet(Verdict::accepted);
    }

    /** An extension that has the argument (IN) or lacks it (OUT). */
    private Optional<Labelling> answer(int argument, Label wanted, Budget budget) {
        parts.require(argument);
        boolean hasIt = wanted == Label.IN;
        if (known.isEmpty() || known.get().isIn(argument) == hasIt) {
            return known;
        }
        OptionalInt part = parts.partOf(argument);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int member = parts.within(argument);
        Function<Search, Optional<BitSet>> question = hasIt ? s -> s.with(member) : s -> s.without(member);
        return question.apply(search.apply(part.getAsInt(), budget.meter()))
                .map(extension -> parts.replaced(known.get(), part.getAsInt(), extension));
    }
}
