package counterpoint.analysis.change;

import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is supposed about nodes of a map.
 *
 * @param off these fall, as if nobody had put them forward
 * @param on these stand, whatever is said against them
 * @param ignored what only these speakers put forward is off, too
 */
public record Supposition(Set<Id> off, Set<Id> on, Set<Id> ignored) {
    public Supposition {
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        on = Collections.unmodifiableSet(new TreeSet<>(on));
        ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
        for (Id node : on) {
            if (off.contains(node)) {
                throw new MalformedInputException(
                        "Node " + node + " can't be supposed both off and on. Name it in one of the two.");
            }
        }
    }

    public static Supposition off(Set<Id> nodes) {
        return new Supposition(nodes, Set.of(), Set.of());
    }

    public static Supposition on(Set<Id> nodes) {
        return new Supposition(Set.of(), nodes, Set.of());
    }
}
