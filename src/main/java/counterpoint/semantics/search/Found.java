package counterpoint.semantics.search;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** An iterator over what a search finds, one call at a time, until it finds nothing more. */
public final class Found implements Iterator<BitSet> {
    private final Supplier<Optional<BitSet>> search;
    private Optional<BitSet> next = Optional.empty();
    private boolean isOver;

    public Found(Supplier<Optional<BitSet>> search) {
        this.search = search;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !isOver) {
            next = search.get();
            isOver = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public BitSet next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The search has found all extensions. Ask hasNext first.");
        }
        BitSet found = next.orElseThrow();
        next = Optional.empty();
        return found;
    }
}
