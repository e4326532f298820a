package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Projection;
import counterpoint.model.Id;
import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What leaves a node open: the shortest way, over open objections and needs, to the nearest node that bears on itself, and a
 * shortest circle through that node. It always exists: an open node has an open objection or need.
 *
 * <p>Breadth-first search (twice). Nodes that can't be on a circle, because nothing open that they bear on bears on the node
 * asked about, are peeled off before; so the second search nearly always begins on a circle. O(what is open around it).
 */
final class Circle {
    private static final int NONE = -1;

    private final Projection projection;
    private final AttackFramework framework;
    private final Labelling labels;

    private Circle(Judgement judgement) {
        this.projection = judgement.projection();
        this.framework = projection.framework();
        this.labels = judgement.labels();
    }

    /**
     * A way into a circle.
     *
     * @param way the nodes before the circle, beginning with the one asked about; none if it is on the circle itself
     * @param circle each node is open because of the next one, and the last because of the first
     */
    record Found(List<Id> way, List<Id> circle) {

        Explanation explanation() {
            List<Id> all = new ArrayList<>(way);
            all.addAll(circle);
            int depth = Math.min(all.size(), Explanation.DEEPEST);
            Explanation explanation = depth < all.size()
                    ? new Explanation(all.get(depth), Label.UNDECIDED, List.of(), Explanation.Extent.DEEPER)
                    : new Explanation(circle.get(0), Label.UNDECIDED, List.of(), Explanation.Extent.ELSEWHERE);
            for (int i = depth - 1; i >= 0; i--) {
                explanation =
                        new Explanation(all.get(i), Label.UNDECIDED, List.of(explanation), Explanation.Extent.HERE);
            }
            return explanation;
        }
    }

    /** The way from an open node to a circle. */
    static Found of(Judgement judgement, int node) {
        return new Circle(judgement).search(node);
    }

    private Found search(int root) {
        int[] parent = new int[framework.size()];
        Arrays.fill(parent, NONE);
        int[] cone = reach(root, parent);
        BitSet candidates = peeled(cone);
        for (int a : cone) {
            if (candidates.get(a)) {
                List<Id> circle = circle(a);
                if (!circle.isEmpty()) {
                    return new Found(path(parent, root, a), circle);
                }
            }
        }
        throw new IllegalStateException("A node without a circle behind it is IN or OUT.");
    }

    /** The open nodes on which the label of this node waits: objections to it and what it needs. */
    private int[] causes(int node) {
        return openAttackers(node)
                .flatMap(a -> projection.isNode(a) ? IntStream.of(a) : openAttackers(a))
                .toArray();
    }

    private IntStream openAttackers(int argument) {
        return IntStream.range(framework.attackersStart(argument), framework.attackersStart(argument + 1))
                .map(framework::attackerAt)
                .filter(labels::isUndecided);
    }

    /** All open nodes that bear on the root, the nearest first; the parent of each is what it bears on. */
    private int[] reach(int root, int[] parent) {
        int[] reached = new int[framework.size()];
        int end = 0;
        reached[end++] = root;
        parent[root] = root;
        for (int i = 0; i < end; i++) {
            for (int cause : causes(reached[i])) {
                if (parent[cause] == NONE) {
                    parent[cause] = reached[i];
                    reached[end++] = cause;
                }
            }
        }
        return Arrays.copyOf(reached, end);
    }

    /** The cone without nodes that, one after the other, bear on nothing left in it. */
    private BitSet peeled(int[] cone) {
        int[] effects = new int[framework.size()];
        BitSet left = new BitSet(framework.size());
        for (int a : cone) {
            left.set(a);
            for (int cause : causes(a)) {
                effects[cause]++;
            }
        }
        int[] loose = new int[cone.length];
        int end = 0;
        for (int a : cone) {
            if (effects[a] == 0) {
                loose[end++] = a;
            }
        }
        for (int i = 0; i < end; i++) {
            left.clear(loose[i]);
            for (int cause : causes(loose[i])) {
                if (--effects[cause] == 0) {
                    loose[end++] = cause;
                }
            }
        }
        return left;
    }

    /** A shortest circle through a node; empty if it is on none. */
    private List<Id> circle(int start) {
        int[] parent = new int[framework.size()];
        Arrays.fill(parent, NONE);
        for (int a : reach(start, parent)) {
            if (Arrays.stream(causes(a)).anyMatch(cause -> cause == start)) {
                List<Id> circle = new ArrayList<>(path(parent, start, a));
                circle.add(projection.node(a));
                return circle;
            }
        }
        return List.of();
    }

    /** The nodes from the root to just before another one. */
    private List<Id> path(int[] parent, int root, int node) {
        List<Id> path = new ArrayList<>();
        for (int a = node; a != root; ) {
            a = parent[a];
            path.add(projection.node(a));
        }
        Collections.reverse(path);
        return path;
    }
}
