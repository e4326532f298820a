package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The strongly connected components among some arguments of a framework (Tarjan 1972, without recursion), numbered so that
 * attacks between components lead from higher to lower numbers. O(arguments + attacks).
 */
public final class Components {
    private static final int NONE = -1;

    private final AttackFramework framework;
    private final BitSet among;
    private final int[] component;
    private final int[] index;
    private final int[] low;
    private final int[] position;
    private final int[] path;
    private final int[] stack;
    private int stackEnd;
    private int visited;
    private int count;

    private Components(AttackFramework framework, BitSet among) {
        int size = framework.size();
        this.framework = framework;
        this.among = among;
        this.component = new int[size];
        this.index = new int[size];
        this.low = new int[size];
        this.position = new int[size];
        this.path = new int[size];
        this.stack = new int[size];
        Arrays.fill(component, NONE);
    }

    public static Components of(AttackFramework framework, BitSet among) {
        Components components = new Components(framework, among);
        for (int a = among.nextSetBit(0); a >= 0; a = among.nextSetBit(a + 1)) {
            if (components.index[a] == 0) {
                components.explore(a);
            }
        }
        return components;
    }

    public int count() {
        return count;
    }

    /** The size of the largest component. */
    public int largest() {
        int[] sizes = new int[count];
        among.stream().forEach(a -> sizes[component[a]]++);
        return Arrays.stream(sizes).max().orElse(0);
    }

    /** The component of an argument; -1 if it isn't among those looked at. */
    public int of(int argument) {
        return component[argument];
    }

    /** The arguments by component: component {@code c} is the set at {@code c}. */
    public BitSet[] members() {
        BitSet[] members = new BitSet[count];
        Arrays.setAll(members, c -> new BitSet());
        among.stream().forEach(a -> members[component[a]].set(a));
        return members;
    }

    /** Which components nothing among the arguments attacks from outside. */
    public BitSet sources() {
        BitSet sources = new BitSet();
        sources.set(0, count);
        for (int a = among.nextSetBit(0); a >= 0; a = among.nextSetBit(a + 1)) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                int target = framework.targetAt(p);
                if (among.get(target) && component[target] != component[a]) {
                    sources.clear(component[target]);
                }
            }
        }
        return sources;
    }

    private void explore(int start) {
        int depth = 0;
        path[depth] = start;
        enter(start);
        while (depth >= 0) {
            int a = path[depth];
            int next = nextTarget(a);
            if (next == NONE) {
                depth--;
                leave(a);
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[a]);
                }
            } else if (index[next] == 0) {
                path[++depth] = next;
                enter(next);
            } else if (component[next] == NONE) {
                low[a] = Math.min(low[a], index[next]);
            }
        }
    }

    private void enter(int a) {
        index[a] = ++visited;
        low[a] = visited;
        position[a] = framework.targetsStart(a);
        stack[stackEnd++] = a;
    }

    private int nextTarget(int a) {
        while (position[a] < framework.targetsStart(a + 1)) {
            int target = framework.targetAt(position[a]++);
            if (among.get(target)) {
                return target;
            }
        }
        return NONE;
    }

    private void leave(int a) {
        if (low[a] == index[a]) {
            int member;
            do {
                member = stack[--stackEnd];
                component[member] = count;
            } while (member != a);
            count++;
        }
    }

    /** All arguments of a framework. */
    public static BitSet all(AttackFramework framework) {
        BitSet all = new BitSet(framework.size());
        IntStream.range(0, framework.size()).forEach(all::set);
        return all;
    }
}
