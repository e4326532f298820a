package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * The ideal extension by SAT: the largest admissible set inside every preferred extension (Dung, Mancarella and Toni
 * 2007).
 *
 * <p>Starts with one preferred extension and asks for admissible sets that attack what is left of it; what is attacked goes
 * (after Thimm, Cerutti and Vallati 2021). The largest admissible part of the rest is the answer, because an admissible set
 * is ideal iff no admissible set attacks it.
 */
final class IdealSat implements Search {
    private static final int[] NOTHING = {};

    private final AttackFramework framework;
    private final Meter meter;

    IdealSat(AttackFramework framework, Meter meter) {
        this.framework = framework;
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        BitSet left = new PreferredSat(framework, meter).one().orElseThrow();
        Encoding encoding = new Encoding(framework, Encoding.Kind.ADMISSIBLE, meter);
        while (!left.isEmpty()
                && encoding.isSatisfiable(
                        NOTHING, left.stream().map(encoding::out).toArray())) {
            left.andNot(Defence.attackedBy(framework, encoding.extension()));
            left = Defence.largestAdmissiblePart(framework, left);
        }
        return List.of(left).iterator();
    }
}
