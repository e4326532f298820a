package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Defence;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/** Complete extensions (Dung 1995, Def. 23) by SAT: the decisions that led to one are ruled out for the next. */
public final class CompleteSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    public CompleteSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        return Models.all(new Encoding(framework, Encoding.Kind.COMPLETE, meter).largest());
    }

    /** An argument is in a complete extension iff it is in an admissible set. */
    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = new Encoding(framework, Encoding.Kind.ADMISSIBLE, meter);
        return Models.some(encoding, encoding.in(argument)).map(admissible -> Defence.closure(framework, admissible));
    }

    /** The least complete extension is the grounded one. */
    @Override
    public Optional<BitSet> one() {
        return Optional.of(Defence.grounded(framework));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        return one().filter(least -> !least.get(argument));
    }
}
