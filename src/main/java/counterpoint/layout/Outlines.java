package counterpoint.layout;

import org.jspecify.annotations.Nullable;

/**
 * The vertical positions of a tidy tree whose horizontal positions are known (van der Ploeg 2014, with x and y swapped).
 *
 * <p>Idea: each subtree is placed relative to its parent, as close to its upper siblings as outlines allow. The lower
 * outline of the siblings so far and the upper outline of the new one are walked together; "threads" let a walk that has
 * run out of one subtree go on in another, and for each depth a list remembers which sibling the outline belongs to, so
 * that room which opens up between two siblings is shared among those between them. Every step of a walk ends a subtree,
 * so the total is linear in the number of nodes.
 */
final class Outlines {
    private static final int NONE = -1;

    private final Forest forest;
    private final double[] height;
    /** Where a node ends to the right, room for lines included. */
    private final double[] end;

    private final double[] preliminary;
    private final double[] shiftOfSubtree;
    private final double[] shift;
    private final double[] change;
    private final int[] upperThread;
    private final int[] lowerThread;
    private final int[] upperExtreme;
    private final int[] lowerExtreme;
    private final double[] upperExtremeShift;
    private final double[] lowerExtremeShift;

    /** Which sibling the lower outline belongs to, from this depth on; deeper parts first. */
    private record Owner(double end, int sibling, @Nullable Owner next) {}

    Outlines(Forest forest, double[] x, double[] width, double[] height, double columnGap, double boxGap) {
        this.forest = forest;
        int size = forest.size() + 1;
        this.height = new double[size];
        this.end = new double[size];
        for (int node = 0; node < size; node++) {
            this.height[node] = height[node] + boxGap;
            this.end[node] = x[node] + width[node] + columnGap;
        }
        preliminary = new double[size];
        shiftOfSubtree = new double[size];
        shift = new double[size];
        change = new double[size];
        upperThread = new int[size];
        lowerThread = new int[size];
        upperExtreme = new int[size];
        lowerExtreme = new int[size];
        upperExtremeShift = new double[size];
        lowerExtremeShift = new double[size];
    }

    double[] positions() {
        for (int i = forest.size(); i >= 0; i--) {
            arrange(forest.fromAbove(i));
        }
        double[] sum = new double[forest.size() + 1];
        double[] y = new double[forest.size() + 1];
        for (int i = 0; i <= forest.size(); i++) {
            int node = forest.fromAbove(i);
            sum[node] = shiftOfSubtree[node] + (i == 0 ? 0 : sum[forest.parent(node)]);
            y[node] = preliminary[node] + sum[node];
            spaceOut(node);
        }
        return y;
    }

    /** Places the subtrees below a node, each of which is arranged already, side by side. */
    private void arrange(int node) {
        upperThread[node] = NONE;
        lowerThread[node] = NONE;
        int count = forest.childCount(node);
        if (count == 0) {
            upperExtreme[node] = node;
            lowerExtreme[node] = node;
            return;
        }
        int first = forest.child(node, 0);
        Owner owners = new Owner(end[upperExtreme[first]], 0, null);
        for (int i = 1; i < count; i++) {
            double reach = end[lowerExtreme[forest.child(node, i)]];
            separate(node, i, owners);
            owners = ownedBy(reach, i, owners);
        }
        int last = forest.lastChild(node);
        preliminary[node] =
                (preliminary[first] + shiftOfSubtree[first] + shiftOfSubtree[last] + preliminary[last] + height[last])
                                / 2
                        - height[node] / 2;
        upperExtreme[node] = upperExtreme[first];
        upperExtremeShift[node] = upperExtremeShift[first];
        lowerExtreme[node] = lowerExtreme[last];
        lowerExtremeShift[node] = lowerExtremeShift[last];
    }

    private static Owner ownedBy(double reach, int sibling, Owner owners) {
        Owner rest = owners;
        while (rest != null && reach >= rest.end) {
            rest = rest.next;
        }
        return new Owner(reach, sibling, rest);
    }

    private void separate(int node, int i, Owner owners) {
        int above = forest.child(node, i - 1);
        int below = forest.child(node, i);
        double aboveShift = shiftOfSubtree[above];
        double belowShift = shiftOfSubtree[below];
        Owner owner = owners;
        while (above != NONE && below != NONE) {
            while (end[above] > owner.end && owner.next != null) {
                owner = owner.next;
            }
            double overlap = aboveShift + preliminary[above] + height[above] - (belowShift + preliminary[below]);
            if (overlap > 0) {
                belowShift += overlap;
                move(node, i, owner.sibling, overlap);
            }
            double aboveEnd = end[above];
            double belowEnd = end[below];
            if (aboveEnd <= belowEnd) {
                above = nextOnLowerOutline(above);
                aboveShift += above == NONE ? 0 : shiftOfSubtree[above];
            }
            if (aboveEnd >= belowEnd) {
                below = nextOnUpperOutline(below);
                belowShift += below == NONE ? 0 : shiftOfSubtree[below];
            }
        }
        if (above == NONE && below != NONE) {
            threadUpper(node, i, below, belowShift);
        } else if (above != NONE) {
            threadLower(node, i, above, aboveShift);
        }
    }

    private void move(int node, int i, int owner, double distance) {
        int moved = forest.child(node, i);
        shiftOfSubtree[moved] += distance;
        upperExtremeShift[moved] += distance;
        lowerExtremeShift[moved] += distance;
        if (owner != i - 1) {
            double share = distance / (i - owner);
            shift[forest.child(node, owner + 1)] += share;
            shift[moved] -= share;
            change[moved] -= distance - share;
        }
    }

    private int nextOnUpperOutline(int node) {
        return forest.childCount(node) == 0 ? upperThread[node] : forest.child(node, 0);
    }

    private int nextOnLowerOutline(int node) {
        return forest.childCount(node) == 0 ? lowerThread[node] : forest.lastChild(node);
    }

    private void threadUpper(int node, int i, int next, double nextShift) {
        int first = forest.child(node, 0);
        int added = forest.child(node, i);
        int extreme = upperExtreme[first];
        upperThread[extreme] = next;
        double difference = nextShift - shiftOfSubtree[next] - upperExtremeShift[first];
        shiftOfSubtree[extreme] += difference;
        preliminary[extreme] -= difference;
        upperExtreme[first] = upperExtreme[added];
        upperExtremeShift[first] = upperExtremeShift[added];
    }

    private void threadLower(int node, int i, int next, double nextShift) {
        int before = forest.child(node, i - 1);
        int added = forest.child(node, i);
        int extreme = lowerExtreme[added];
        lowerThread[extreme] = next;
        double difference = nextShift - shiftOfSubtree[next] - lowerExtremeShift[added];
        shiftOfSubtree[extreme] += difference;
        preliminary[extreme] -= difference;
        lowerExtreme[added] = lowerExtreme[before];
        lowerExtremeShift[added] = lowerExtremeShift[before];
    }

    /** Hands the room that opened up between siblings on to those between. */
    private void spaceOut(int node) {
        double delta = 0;
        double total = 0;
        for (int i = 0; i < forest.childCount(node); i++) {
            int child = forest.child(node, i);
            delta += shift[child];
            total += delta + change[child];
            shiftOfSubtree[child] += total;
        }
    }
}
