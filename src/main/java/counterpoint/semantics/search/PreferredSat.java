package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Preferred extensions (Dung 1995, Def. 7) by SAT: a complete extension is asked for, and then larger ones that contain it
 * until there is none (PrefSat: Cerutti, Dunne, Giacomin and Vallati 2013). Everything inside a preferred extension that
 * was found is ruled out.
 *
 * <p>A sceptical question looks for a counterexample only (after Dvořák, Järvisalo, Wallner and Woltran 2014): largest
 * extensions without the argument are tried, and one that can't be enlarged with it is the answer.
 */
final class PreferredSat implements Search {
    private static final int[] NOTHING = {};

    private final AttackFramework framework;
    private final Meter meter;

    PreferredSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        Encoding encoding = encoding();
        return new Found(() -> {
            Optional<BitSet> found = largest(encoding, NOTHING);
            found.ifPresent(extension -> encoding.solver().add(encoding.othersIn(extension)));
            return found;
        });
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = encoding();
        return largest(encoding, encoding.in(argument));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Encoding encoding = encoding();
        int lacking = -encoding.in(argument);
        Optional<BitSet> candidate = largest(encoding, lacking);
        while (candidate.isPresent()) {
            BitSet members = candidate.orElseThrow();
            int[] withArgument = Encoding.and(encoding.allIn(members), -lacking);
            if (!encoding.solver().isSatisfiable(withArgument)) {
                return candidate;
            }
            BitSet larger = enlarged(encoding, encoding.extension(), NOTHING);
            encoding.solver().add(encoding.othersIn(larger));
            candidate = largest(encoding, lacking);
        }
        return Optional.empty();
    }

    /** A largest extension among those for which the assumptions hold. */
    private static Optional<BitSet> largest(Encoding encoding, int... assumptions) {
        return encoding.solver().isSatisfiable(assumptions)
                ? Optional.of(enlarged(encoding, encoding.extension(), assumptions))
                : Optional.empty();
    }

    private static BitSet enlarged(Encoding encoding, BitSet start, int... assumptions) {
        BitSet members = start;
        while (encoding.isSatisfiable(Encoding.and(encoding.allIn(members), assumptions), encoding.othersIn(members))) {
            members = encoding.extension();
        }
        return members;
    }

    private Encoding encoding() {
        return new Encoding(framework, Encoding.Kind.COMPLETE, meter);
    }
}
