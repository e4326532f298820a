package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Preferred extensions (Dung 1995, Def. 7) by SAT: largest admissible sets, each found at once by a solver that maximises
 * (as in Faber, Vallati, Cerutti and Giacomin 2016). Everything inside one that was found is ruled out for the next.
 *
 * <p>A sceptical question looks for a counterexample only. An admissible set that attacks the argument grows into one.
 * Else largest sets without the argument are tried (after Dvořák, Järvisalo, Wallner and Woltran 2014), and one that the
 * argument can't be added to is the answer.
 */
public final class PreferredSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    public PreferredSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        Encoding encoding = encoding();
        return new Found(() -> {
            Optional<BitSet> found = Models.some(encoding);
            found.ifPresent(extension -> encoding.solver().add(encoding.othersIn(extension)));
            return found;
        });
    }

    @Override
    public Optional<BitSet> with(int argument) {
        Encoding encoding = encoding();
        return Models.some(encoding, encoding.in(argument));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        Encoding encoding = encoding();
        if (encoding.hasOneOf(encoding.attackers(argument))) {
            return Optional.of(encoding.extension());
        }
        int lacking = -encoding.in(argument);
        Optional<BitSet> candidate = Models.some(encoding, lacking);
        while (candidate.isPresent()) {
            Optional<BitSet> larger = Models.some(encoding, Encoding.and(encoding.allIn(candidate.get()), -lacking));
            if (larger.isEmpty()) {
                return candidate;
            }
            encoding.solver().add(encoding.othersIn(larger.get()));
            candidate = Models.some(encoding, lacking);
        }
        return Optional.empty();
    }

    private Encoding encoding() {
        return new Encoding(framework, Encoding.Kind.ADMISSIBLE, meter).largest();
    }
}
