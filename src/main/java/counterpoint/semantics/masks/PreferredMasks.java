package counterpoint.semantics.masks;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

/** Preferred extensions (Dung 1995, Def. 7) of up to 64 arguments; see {@link AdmissibleMasks}. */
public final class PreferredMasks implements Search {
    private final Masks masks;
    private final Meter meter;

    public PreferredMasks(AttackFramework framework, Meter meter) {
        this.masks = new Masks(framework);
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        MaskList known = new MaskList();
        AdmissibleMasks search = from(0, 0);
        return new Found(() -> {
            OptionalLong found = search.next(known);
            found.ifPresent(known::add);
            return toSet(found);
        });
    }

    /** The largest first: a maximal set with the argument is maximal. */
    @Override
    public Optional<BitSet> with(int argument) {
        return toSet(from(1L << argument, 0).next(new MaskList()));
    }

    /**
     * Goes through the largest admissible sets without the argument; one that nothing can be added to is an answer, and
     * what a larger set contains can't be.
     */
    @Override
    public Optional<BitSet> without(int argument) {
        MaskList larger = new MaskList();
        AdmissibleMasks search = from(0, 1L << argument);
        OptionalLong candidate = search.next(larger);
        while (candidate.isPresent()) {
            long largest = from(candidate.getAsLong(), 0).next(new MaskList()).orElseThrow();
            if (largest == candidate.getAsLong()) {
                return toSet(candidate);
            }
            larger.add(largest);
            candidate = search.next(larger);
        }
        return Optional.empty();
    }

    private AdmissibleMasks from(long members, long nonMembers) {
        return new AdmissibleMasks(masks, AdmissibleMasks.Kind.ADMISSIBLE, meter, members, nonMembers);
    }

    private static Optional<BitSet> toSet(OptionalLong mask) {
        return mask.isPresent() ? Optional.of(Masks.toSet(mask.getAsLong())) : Optional.empty();
    }
}
