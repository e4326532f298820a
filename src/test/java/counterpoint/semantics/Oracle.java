package counterpoint.semantics;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What the definitions say, word by word, on frameworks small enough to try every set of arguments. A set is a bit mask.
 */
final class Oracle {
    private final int size;
    private final int[] attackers;
    private final int[] targets;

    Oracle(AttackFramework framework) {
        size = framework.size();
        attackers = new int[size];
        targets = new int[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (framework.hasAttack(a, b)) {
                    targets[a] |= 1 << b;
                    attackers[b] |= 1 << a;
                }
            }
        }
    }

    /** Dung 1995, Def. 20, through Theorem 25: the least complete extension. */
    int grounded() {
        List<Integer> complete = complete();
        return complete.stream()
                .filter(e -> complete.stream().allMatch(other -> isSubset(e, other)))
                .findFirst()
                .orElseThrow();
    }

    /** Dung 1995, Def. 23: admissible, and containing all that it defends. */
    List<Integer> complete() {
        return sets(set ->
                isAdmissible(set) && IntStream.range(0, size).allMatch(a -> !defends(set, a) || has(set, a)));
    }

    /** Dung 1995, Def. 7: maximal admissible. */
    List<Integer> preferred() {
        return maximal(sets(this::isAdmissible), set -> set);
    }

    /** Dung 1995, Def. 13: conflict-free and attacking all that is outside. */
    List<Integer> stable() {
        return sets(set -> isConflictFree(set) && (set | attackedBy(set)) == everything());
    }

    /** Caminada, Carnielli and Dunne 2012, Def. 4: complete with maximal range. */
    List<Integer> semiStable() {
        return maximal(complete(), set -> set | attackedBy(set));
    }

    /** Verheij 1996: conflict-free with maximal range. */
    List<Integer> stage() {
        return maximal(sets(this::isConflictFree), set -> set | attackedBy(set));
    }

    /** Dung, Mancarella and Toni 2007, Def. 2.2: the largest admissible set inside every preferred extension. */
    int ideal() {
        return largestAdmissibleInside(preferred());
    }

    /** Caminada 2007, Def. 7: the largest admissible set inside every semi-stable extension. */
    int eager() {
        return largestAdmissibleInside(semiStable());
    }

    boolean isConflictFree(int set) {
        return (attackedBy(set) & set) == 0;
    }

    boolean isAdmissible(int set) {
        return isConflictFree(set) && IntStream.range(0, size).allMatch(a -> !has(set, a) || defends(set, a));
    }

    int attackedBy(int set) {
        return IntStream.range(0, size)
                .filter(a -> has(set, a))
                .map(a -> targets[a])
                .reduce(0, (x, y) -> x | y);
    }

    static int mask(Labelling labelling) {
        return IntStream.of(labelling.extension()).map(a -> 1 << a).reduce(0, (x, y) -> x | y);
    }

    static boolean has(int set, int argument) {
        return (set >> argument & 1) == 1;
    }

    private boolean defends(int set, int argument) {
        return isSubset(attackers[argument], attackedBy(set));
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
        return sets.stream()
                .filter(s -> sets.stream().noneMatch(other -> {
                    int mine = measure.applyAsInt(s);
                    int theirs = measure.applyAsInt(other);
                    return mine != theirs && isSubset(mine, theirs);
                }))
                .toList();
    }

    private List<Integer> sets(IntPredicate condition) {
        return IntStream.range(0, 1 << size).filter(condition).boxed().toList();
    }

    private int everything() {
        return (1 << size) - 1;
    }

    private static boolean isSubset(int part, int whole) {
        return (part & ~whole) == 0;
    }
}
