package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/** Complete extensions (Dung 1995, Def. 23) by SAT: each model found is ruled out for the next call. */
final class CompleteSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    CompleteSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        Encoding encoding = encoding();
        return new Found(() -> {
            Optional<BitSet> found = solve(encoding);
            found.ifPresent(extension -> encoding.solver()
                    .add(Encoding.and(Encoding.negated(encoding.allIn(extension)), encoding.othersIn(extension))));
            return found;
        });
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = encoding();
        return solve(encoding, encoding.in(argument));
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

    private Encoding encoding() {
        return new Encoding(framework, Encoding.Kind.COMPLETE, meter);
    }

    private static Optional<BitSet> solve(Encoding encoding, int... assumptions) {
        return encoding.solver().isSatisfiable(assumptions) ? Optional.of(encoding.extension()) : Optional.empty();
    }
}
