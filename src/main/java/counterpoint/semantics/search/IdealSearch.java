package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The ideal extension: the largest admissible set inside every preferred extension (Dung, Mancarella and Toni 2007).
 *
 * <p>An admissible set is ideal iff no admissible set attacks it (same paper). So it is the largest admissible
 * part of the arguments that some admissible set contains and none attacks, and that needs one credulous question for each
 * argument at most, most of them answered by the sets found for others.
 */
public final class IdealSearch implements Search {
    private final AttackFramework framework;
    private final Search preferred;

    public IdealSearch(AttackFramework framework, Search preferred) {
        this.framework = framework;
        this.preferred = preferred;
    }

    @Override
    public Iterator<BitSet> all() {
        BitSet accepted = new BitSet();
        BitSet attacked = new BitSet();
        for (int a = 0; a < framework.size(); a++) {
            if (!accepted.get(a)) {
                Optional<BitSet> extension = preferred.with(a);
                extension.ifPresent(accepted::or);
                extension.ifPresent(members -> attacked.or(Defence.attackedBy(framework, members)));
            }
        }
        accepted.andNot(attacked);
        return List.of(Defence.largestAdmissiblePart(framework, accepted)).iterator();
    }
}
