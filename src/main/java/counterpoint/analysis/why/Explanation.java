package counterpoint.analysis.why;

import counterpoint.model.Id;
import counterpoint.semantics.Label;
import java.util.List;

/**
 * A node's label with the nodes from whose labels it follows, each explained in turn. What can be checked at each node that is
 * explained here:
 *
 * <ul>
 *   <li>IN: every objection to it is there, OUT, and everything it needs is there, IN.
 *   <li>OUT: one objection to it is there, IN, or one thing it needs, OUT; nothing if it is left aside.
 *   <li>UNDECIDED: one objection to it or one thing it needs is there, UNDECIDED, on the way to a circle and around it.
 * </ul>
 */
public record Explanation(Id node, Label label, List<Explanation> because, Extent extent) {
    /** Deeper than this no tree grows; nobody reads on, and programs meet their limits. */
    static final int DEEPEST = 200;

    /** Where a node of the tree is explained. */
    public enum Extent {
        /** Here. */
        HERE,
        /** At another place in the same tree. */
        ELSEWHERE,
        /** Too deep down: ask about the node itself. */
        DEEPER
    }

    public Explanation {
        because = List.copyOf(because);
    }
}
