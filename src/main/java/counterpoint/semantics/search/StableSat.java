package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Stable extensions (Dung 1995, Def. 13) by SAT. None contains another, so each one found is ruled out together with all
 * that contain it.
 */
final class StableSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    StableSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        Encoding encoding = encoding();
        return new Found(() -> {
            Optional<BitSet> found = solve(encoding);
            found.ifPresent(extension -> encoding.solver().add(Encoding.negated(encoding.allIn(extension))));
            return found;
        });
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = encoding();
        return solve(encoding, encoding.in(argument));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Encoding encoding = encoding();
        return solve(encoding, -encoding.in(argument));
    }

    private Encoding encoding() {
        return new Encoding(framework, Encoding.Kind.STABLE, meter);
    }

    private static Optional<BitSet> solve(Encoding encoding, int... assumptions) {
        return encoding.solver().isSatisfiable(assumptions) ? Optional.of(encoding.extension()) : Optional.empty();
    }
}
