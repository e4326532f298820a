package counterpoint.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What the definitions say, word by word, on frameworks small enough to try every set of arguments. A set is a bit mask.
 */
public final class Oracle {
    private final int size;
    private final int[] attackers;
    private final int[] attacked;

    public Oracle(AttackFramework framework) {
        size = framework.size();
        attackers = new int[size];
        int[] targets = new int[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (framework.hasAttack(a, b)) {
                    targets[a] |= 1 << b;
                    attackers[b] |= 1 << a;
                }
            }
        }
        attacked = new int[1 << size];
        for (int set = 1; set < attacked.length; set++) {
            attacked[set] = attacked[set & (set - 1)] | targets[Integer.numberOfTrailingZeros(set)];
        }
    }

    /** Dung 1995, Def. 20, through Theorem 25: the least complete extension. */
    public int grounded() {
        List<Integer> complete = complete();
        return complete.stream()
                .filter(e -> complete.stream().allMatch(other -> isSubset(e, other)))
                .findFirst()
                .orElseThrow();
    }

    /** Dung 1995, Def. 23: admissible, and containing all that it defends. */
    public List<Integer> complete() {
        return sets(set -> isAdmissible(set) && defendedBy(set) == set);
    }

    /** Dung 1995, Def. 7: maximal admissible. */
    public List<Integer> preferred() {
        return maximal(sets(this::isAdmissible), set -> set);
    }

    /** Dung 1995, Def. 13: conflict-free and attacking all that is outside. */
    public List<Integer> stable() {
        return sets(set -> isConflictFree(set) && (set | attackedBy(set)) == everything());
    }

    /** Caminada, Carnielli and Dunne 2012: complete with maximal range. */
    public List<Integer> semiStable() {
        return maximal(complete(), set -> set | attackedBy(set));
    }

    /** Verheij 1996: conflict-free with maximal range. */
    public List<Integer> stage() {
        return maximal(sets(this::isConflictFree), set -> set | attackedBy(set));
    }

    /** Dung, Mancarella and Toni 2007: the largest admissible set inside every preferred extension. */
    public int ideal() {
        return largestAdmissibleInside(preferred());
    }

    /** Caminada 2007: the largest admissible set inside every semi-stable extension. */
    public int eager() {
        return largestAdmissibleInside(semiStable());
    }

    public boolean isConflictFree(int set) {
        return (attackedBy(set) & set) == 0;
    }

    public boolean isAdmissible(int set) {
        return isConflictFree(set) && isSubset(set, defendedBy(set));
    }

    public int attackedBy(int set) {
        return attacked[set];
    }

    public static int mask(Labelling labelling) {
        return IntStream.of(labelling.extension()).map(a -> 1 << a).reduce(0, (x, y) -> x | y);
    }

    public static boolean has(int set, int argument) {
        return (set >> argument & 1) == 1;
    }

    /** Dung 1995, Def. 16: all arguments whose attackers the set attacks. */
    private int defendedBy(int set) {
        int defended = 0;
        for (int a = 0; a < size; a++) {
            if (isSubset(attackers[a], attacked[set])) {
                defended |= 1 << a;
            }
        }
        return defended;
    }

    private int largestAdmissibleInside(List<Integer> extensions) {
        int shared = extensions.stream().reduce(everything(), (x, y) -> x & y);
        List<Integer> ideal = maximal(sets(set -> isSubset(set, shared) && isAdmissible(set)), set -> set);
        if (ideal.size() != 1) {
            throw new AssertionError("The largest admissible set inside an intersection is unique, but here: " + ideal);
        }
        return ideal.get(0);
    }

    private List<Integer> maximal(List<Integer> sets, IntUnaryOperator measure) {
        int[] measures = sets.stream().mapToInt(measure::applyAsInt).toArray();
        List<Integer> maximal = new ArrayList<>();
        for (int i = 0; i < measures.length; i++) {
            boolean isMaximal = true;
            for (int other : measures) {
                isMaximal &= other == measures[i] || !isSubset(measures[i], other);
            }
            if (isMaximal) {
                maximal.add(sets.get(i));
            }
        }
        return maximal;
    }

    private List<Integer> sets(IntPredicate condition) {
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < 1 << size; set++) {
            if (condition.test(set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    private int everything() {
        return (1 << size) - 1;
    }

    private static boolean isSubset(int part, int whole) {
        return (part & ~whole) == 0;
    }
}
