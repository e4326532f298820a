package counterpoint.layout;

import counterpoint.model.Id;
import counterpoint.model.Link;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trees that together reach every node of a diagram: each node hangs below one that it points at, the first it was reached
 * from breadth first. Nodes are numbers in the order of the diagram; number {@code size()} is a root above all roots.
 *
 * <p>Roots are the nodes that point at nothing; where only circles are left, the first node of one. All links that are not
 * part of a tree are cross links. O(nodes + links).
 */
final class Forest {
    private final int size;
    private final int[] parent;
    private final int[] order;
    private final int[] childrenStart;
    private final int[] children;

    Forest(Diagram diagram) {
        size = diagram.nodes().size();
        Map<Id, Integer> numbers = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            numbers.put(diagram.nodes().get(i).id(), i);
        }
        int[] from = ends(diagram.links(), numbers, true);
        int[] to = ends(diagram.links(), numbers, false);
        parent = new int[size + 1];
        order = new int[size + 1];
        reach(from, to);
        childrenStart = new int[size + 2];
        children = new int[size];
        gatherChildren();
    }

    private static int[] ends(List<Link> links, Map<Id, Integer> numbers, boolean sources) {
        return links.stream()
                .mapToInt(link -> numbers.getOrDefault(sources ? link.from() : link.to(), -1))
                .toArray();
    }

    /** Breadth first against the arrows, from all roots at once and then from what is left. */
    private void reach(int[] from, int[] to) {
        int[] start = new int[size + 1];
        int[] incoming = new int[from.length];
        boolean[] pointsAtSomething = new boolean[size];
        for (int i = 0; i < from.length; i++) {
            start[to[i] + 1]++;
            pointsAtSomething[from[i]] = true;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, size);
        for (int i = 0; i < from.length; i++) {
            incoming[next[to[i]]++] = from[i];
        }
        Arrays.fill(parent, -1);
        order[0] = size;
        int end = 1;
        for (int root = 0; root < size; root++) {
            if (!pointsAtSomething[root]) {
                parent[root] = size;
                order[end++] = root;
            }
        }
        int begin = 1;
        int candidate = 0;
        while (end <= size) {
            for (; begin < end; begin++) {
                int node = order[begin];
                for (int p = start[node]; p < start[node + 1]; p++) {
                    if (parent[incoming[p]] < 0) {
                        parent[incoming[p]] = node;
                        order[end++] = incoming[p];
                    }
                }
            }
            while (candidate < size && parent[candidate] >= 0) {
                candidate++;
            }
            if (candidate < size) {
                parent[candidate] = size;
                order[end++] = candidate;
            }
        }
    }

    private void gatherChildren() {
        for (int node = 0; node < size; node++) {
            childrenStart[parent[node] + 1]++;
        }
        for (int i = 0; i <= size; i++) {
            childrenStart[i + 1] += childrenStart[i];
        }
        int[] next = Arrays.copyOf(childrenStart, size + 1);
        for (int i = 1; i <= size; i++) {
            int node = order[i];
            children[next[parent[node]]++] = node;
        }
    }

    int size() {
        return size;
    }

    /** The node that this one hangs below; {@code size()} for roots. */
    int parent(int node) {
        return parent[node];
    }

    /** The i-th node from above: every node comes after the one it hangs below; the first is {@code size()}. */
    int fromAbove(int i) {
        return order[i];
    }

    int childCount(int node) {
        return childrenStart[node + 1] - childrenStart[node];
    }

    int child(int node, int i) {
        return children[childrenStart[node] + i];
    }

    int lastChild(int node) {
        return children[childrenStart[node + 1] - 1];
    }
}
