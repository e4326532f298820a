package counterpoint.app.look;

import counterpoint.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * What hangs under what in a map: each claim with the claims that speak for it, against it, or answer it.
 *
 * @param next the last root, if there are more after it
 */
public record Outline(long revision, List<Branch> roots, Optional<Id> next) {
    public Outline {
        roots = List.copyOf(roots);
    }

    /**
     * A claim and what hangs under it.
     *
     * @param link how it hangs under the claim above; absent for roots
     */
    public record Branch(Id node, Optional<Link> link, List<Branch> children, Shown shown) {
        public Branch {
            children = List.copyOf(children);
        }
    }

    /** Through which relation a claim hangs under another. */
    public record Link(Id relation, Role role) {}

    /** What a claim does to the one above it. */
    public enum Role {
        SUPPORTS,
        ATTACKS,
        UNDERCUTS,
        REPHRASES,
        ANSWERS
    }

    /** Whether all under a claim is shown. */
    public enum Shown {
        WHOLE,

        /** It was shown before, further up. */
        BEFORE,

        /** There is more, too deep for one answer. */
        CUT
    }
}
