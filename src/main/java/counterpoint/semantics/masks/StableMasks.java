package counterpoint.semantics.masks;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Meter;
import counterpoint.semantics.search.Found;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

/** Stable extensions (Dung 1995, Def. 13) of up to 64 arguments; see {@link AdmissibleMasks}. */
public final class StableMasks implements Search {
    private final Masks masks;
    private final Meter meter;

    public StableMasks(AttackFramework framework, Meter meter) {
        this.masks = new Masks(framework);
        this.meter = meter;
    }

    @Override
    public Iterator<BitSet> all() {
        return from(0, 0);
    }

    @Override
    public Optional<BitSet> with(int argument) {
        return first(from(1L << argument, 0));
    }

    @Override
    public Optional<BitSet> without(int argument) {
        return first(from(0, 1L << argument));
    }

    private static Optional<BitSet> first(Iterator<BitSet> sets) {
        return sets.hasNext() ? Optional.of(sets.next()) : Optional.empty();
    }

    private Iterator<BitSet> from(long members, long nonMembers) {
        AdmissibleMasks search = new AdmissibleMasks(masks, AdmissibleMasks.Kind.STABLE, meter, members, nonMembers);
        MaskList nothing = new MaskList();
        return new Found(() -> {
            OptionalLong found = search.next(nothing);
            return found.isPresent() ? Optional.of(Masks.toSet(found.getAsLong())) : Optional.empty();
        });
    }
}
