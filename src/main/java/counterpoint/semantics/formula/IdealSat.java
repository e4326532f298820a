package counterpoint.semantics.formula;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Defence;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * The ideal extension by SAT: the largest admissible set inside every preferred extension (Dung, Mancarella and Toni
 * 2007).
 *
 * <p>Starts with one preferred extension and asks for admissible sets that attack what is left of it; what is attacked goes
 * (after Thimm, Cerutti and Vallati 2021), and then what can't defend itself any more. The rest is the answer, because an
 * admissible set is ideal iff no admissible set attacks it. The solver maximises, so that few answers attack much.
 */
public final class IdealSat implements Search {
    private final AttackFramework framework;
    private final Meter meter;

    public IdealSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        Encoding encoding = new Encoding(framework, Encoding.Kind.ADMISSIBLE, meter).largest();
        BitSet left = Models.some(encoding).orElseThrow();
        while (!left.isEmpty() && encoding.hasOneOf(encoding.allIn(Defence.attackersOf(framework, left)))) {
            left.andNot(Defence.attackedBy(framework, encoding.extension()));
            left = Defence.largestAdmissiblePart(framework, left);
        }
        return List.of(left).iterator();
    }
}
