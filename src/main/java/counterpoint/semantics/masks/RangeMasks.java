package counterpoint.semantics.masks;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * Sets of maximal range, that is with as many arguments as possible either in the set or attacked by it, among the
 * admissible sets (semi-stable: Caminada 2006; Caminada, Carnielli and Dunne 2012) or among the conflict-free sets (stage:
 * Verheij 1996) of up to 64 arguments.
 *
 * <p>Where stable extensions exist, they are the answer. Else all candidates are gone through, except in branches whose
 * range can't reach beyond one found already.
 */
public final class RangeMasks implements Search {

    /** Among which sets the largest range is looked for. */
    public enum Kind {
        SEMI_STABLE,
        STAGE
    }

    private final Masks masks;
    private final Kind kind;
    private final Meter meter;
    private final Search stable;

    public RangeMasks(AttackFramework framework, Kind kind, Meter meter) {
        this.masks = new Masks(framework);
        this.kind = kind;
        this.meter = meter;
        this.stable = new StableMasks(framework, meter);
    }

    @Override
    public Iterator<BitSet> all() {
        Iterator<BitSet> stableOnes = stable.all();
        return stableOnes.hasNext() ? stableOnes : ofMaximalRange().iterator();
    }

    private List<BitSet> ofMaximalRange() {
        MaskList sets = new MaskList();
        MaskList ranges = new MaskList();
        MaskStack open = new MaskStack();
        open.push(0, masks.selfAttackers());
        while (!open.isEmpty()) {
            long in = open.popIn();
            long barred = open.popBarred();
            meter.step();
            barred |= masks.targetsOf(in) | masks.attackersOf(in);
            long free = masks.all() & ~in & ~barred;
            long reach = in | free | masks.targetsOf(in | free);
            if (ranges.hasProperSuperset(reach) || (kind == Kind.SEMI_STABLE && !isDefensible(in, free))) {
                continue;
            }
            if (free == 0) {
                sets.add(in);
                ranges.add(reach);
            } else {
                long branch = Long.lowestOneBit(free);
                open.push(in, barred | branch);
                open.push(in | branch, barred);
            }
        }
        return withMaximalRange(sets, ranges);
    }

    /** True when every attacker of a member is attacked by a member or by an argument that may still join. */
    private boolean isDefensible(long in, long free) {
        return Masks.isSubset(masks.attackersOf(in), masks.targetsOf(in | free));
    }

    private static List<BitSet> withMaximalRange(MaskList sets, MaskList ranges) {
        List<BitSet> maximal = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (!ranges.hasProperSuperset(ranges.get(i))) {
                maximal.add(Masks.toSet(sets.get(i)));
            }
        }
        return maximal;
    }
}
