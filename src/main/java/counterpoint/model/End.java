package counterpoint.model;

import java.util.Set;

/**
 * A place in an entry that names another entry: its role ("premise"), whom it names, what kinds of entry may stand there,
 * and which way the graph's arrow runs.
 */
public record End(String role, Id target, Set<Class<? extends Entry>> kinds, Flow flow) {

    /** How an end shows in the graph: as an arrow into the entry that owns the end, out of it, or not at all. */
    public enum Flow {
        INTO,
        OUT_OF,
        NONE
    }

    static End into(String role, Id target, Set<Class<? extends Entry>> kinds) {
        return new End(role, target, kinds, Flow.INTO);
    }

    static End outOf(String role, Id target, Set<Class<? extends Entry>> kinds) {
        return new End(role, target, kinds, Flow.OUT_OF);
    }

    static End plain(String role, Id target, Class<? extends Entry> kind) {
        return new End(role, target, Set.of(kind), Flow.NONE);
    }

    boolean accepts(Entry entry) {
        for (Class<? extends Entry> kind : kinds) {
            if (kind.isInstance(entry)) {
                return true;
            }
        }
        return false;
    }
}
