package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Stable extensions (Dung 1995, Def. 13) by SAT: the decisions that led to one are ruled out for the next. All of them are
 * largest conflict-free sets, so the solver may as well choose members first, which finds them sooner.
 */
public final class StableSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    public StableSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        return Models.all(encoding());
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = encoding();
        return Models.some(encoding, encoding.in(argument));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Encoding encoding = encoding();
        return Models.some(encoding, -encoding.in(argument));
    }

    private Encoding encoding() {
        return new Encoding(framework, Encoding.Kind.STABLE, meter).largest();
    }
}
