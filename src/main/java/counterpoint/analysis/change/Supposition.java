package counterpoint.analysis.change;

import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is supposed about nodes of a map.
 *
 * @param off these fall, as if nobody had put them forward
 * @param on these stand, whatever is said against them
 * @param ignored what only these speakers put forward is off, too
 * @param weights how strong these claims are to begin with, from 0 to 1; what is in, out or undecided knows no weights, so this
 *     bears on strengths alone
 */
public record Supposition(Set<Id> off, Set<Id> on, Set<Id> ignored, Map<Id, Double> weights) {
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
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        weights.forEach((node, weight) -> {
            if (!(weight >= 0 && weight <= 1)) {
                throw new MalformedInputException(
                        "Node " + node + " is given the weight " + weight + ". Give a number from 0 to 1.");
            }
        });
    }

    /** With all weights as they are. */
    public Supposition(Set<Id> off, Set<Id> on, Set<Id> ignored) {
        this(off, on, ignored, Map.of());
    }

    /** The same with these weights. */
    public Supposition weighing(Map<Id, Double> newWeights) {
        return new Supposition(off, on, ignored, newWeights);
    }

    public static Supposition off(Set<Id> nodes) {
        return new Supposition(nodes, Set.of(), Set.of());
    }

    public static Supposition on(Set<Id> nodes) {
        return new Supposition(Set.of(), nodes, Set.of());
    }
}
