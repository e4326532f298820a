package counterpoint.semantics.formula;

import counterpoint.semantics.search.Found;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/** The models of an encoding, as sets of arguments. */
final class Models {
    private Models() {}

    static Optional<BitSet> some(Encoding encoding, int... assumptions) {
        return encoding.solver().isSatisfiable(assumptions) ? Optional.of(encoding.extension()) : Optional.empty();
    }

    /** All models of an encoding whose variables all follow from who is a member; each once. */
    static Iterator<BitSet> all(Encoding encoding) {
        return new Found(() -> {
            Optional<BitSet> found = some(encoding);
            if (found.isPresent()) {
                encoding.solver().add(Encoding.negated(encoding.solver().decisions()));
            }
            return found;
        });
    }
}
