package counterpoint.semantics.search;

import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * The extensions of one framework under one semantics, found as they are asked for. The sets it hands out belong to the
 * caller.
 */
public interface Search {

    /** All extensions, each once, in a fixed order. */
    Iterator<BitSet> all();

    /** Some extension, if there is one. */
    default Optional<BitSet> one() {
        Iterator<BitSet> extensions = all();
        return extensions.hasNext() ? Optional.of(extensions.next()) : Optional.empty();
    }

    /** An extension that has the argument as a member, if there is one. */
    default Optional<BitSet> with(int argument) {
        Iterator<BitSet> extensions = all();
        while (extensions.hasNext()) {
            BitSet extension = extensions.next();
            if (extension.get(argument)) {
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }

    /** An extension that lacks the argument, if there is one. */
    default Optional<BitSet> without(int argument) {
        Iterator<BitSet> extensions = all();
        while (extensions.hasNext()) {
            BitSet extension = extensions.next();
            if (!extension.get(argument)) {
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }
}
