package counterpoint.semantics;

import counterpoint.semantics.extension.Ideal;
import counterpoint.semantics.extension.Preferred;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A property that every answer of a semantics must have, by the name it has in the literature (Baroni and Giacomin 2007; van
 * der Torre and Vesic 2018), ready to be checked on any framework and any set of extensions, however large.
 */
public enum Principle {
    /** No member attacks a member (Dung 1995, Def. 5). */
    CONFLICT_FREE {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            return extensions.stream().allMatch(extension -> isConflictFree(framework, extension));
        }
    },
    /** Conflict-free, and every attacker of a member is attacked by a member (Dung 1995, Def. 6). */
    ADMISSIBLE {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            return extensions.stream()
                    .allMatch(extension -> isConflictFree(framework, extension)
                            && IntStream.of(extension.extension()).allMatch(a -> defends(framework, extension, a)));
        }
    },
    /** What the members defend is a member (Dung 1995, Def. 23). */
    REINSTATEMENT {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            return extensions.stream()
                    .allMatch(extension -> IntStream.range(0, framework.size())
                            .allMatch(a -> extension.isIn(a) || !defends(framework, extension, a)));
        }
    },
    /** No extension is part of another (Baroni and Giacomin 2007, Def. 12). */
    I_MAXIMALITY {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            List<BitSet> sets = extensions.stream().map(Principle::members).toList();
            for (BitSet one : sets) {
                for (BitSet other : sets) {
                    if (!one.equals(other) && isPart(one, other)) {
                        return false;
                    }
                }
            }
            return true;
        }
    },
    /** Every argument is a member or attacked by one (Dung 1995, Def. 13). */
    EVERYTHING_DECIDED {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            return extensions.stream().allMatch(extension -> extension.count(Label.UNDECIDED) == 0);
        }
    },
    /** Every extension contains the grounded one. */
    ABOVE_GROUNDED {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            BitSet grounded = members(Grounded.labelling(framework));
            return extensions.stream().allMatch(extension -> isPart(grounded, members(extension)));
        }
    },
    /** Every extension contains the ideal one (Dung, Mancarella and Toni 2007), which contains the grounded one. */
    ABOVE_IDEAL {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            BitSet ideal =
                    members(new Ideal().one(framework, Budget.unlimited()).orElseThrow());
            return isPart(members(Grounded.labelling(framework)), ideal)
                    && extensions.stream().allMatch(extension -> isPart(ideal, members(extension)));
        }
    },
    /** Every extension is part of a preferred one. */
    BELOW_PREFERRED {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            List<BitSet> preferred = new Preferred()
                    .all(framework, Budget.unlimited())
                    .map(Principle::members)
                    .toList();
            return extensions.stream()
                    .map(Principle::members)
                    .allMatch(members -> preferred.stream().anyMatch(whole -> isPart(members, whole)));
        }
    },
    /** Labels say what the extension says: members IN, what they attack OUT, nothing else decided (Caminada 2006). */
    LABELS_OF_EXTENSION {
        @Override
        boolean holds(AttackFramework framework, List<Labelling> extensions) {
            return extensions.stream()
                    .allMatch(extension -> extension.equals(Labelling.ofExtension(framework, extension.extension())));
        }
    };

    /** True when the extensions that a semantics has in a framework keep the principle. */
    abstract boolean holds(AttackFramework framework, List<Labelling> extensions);

    /** Those of these principles that extensions break. */
    public static List<Principle> broken(
            AttackFramework framework, List<Labelling> extensions, Iterable<Principle> asked) {
        List<Principle> broken = new ArrayList<>();
        for (Principle principle : asked) {
            if (!principle.holds(framework, extensions)) {
                broken.add(principle);
            }
        }
        return broken;
    }

    /**
     * Directionality (Baroni and Giacomin 2007, Def. 21): on a part of the framework that nothing outside attacks, a semantics
     * has just the extensions of the whole, restricted to the part.
     *
     * @param part such a part, closed under attackers
     */
    public static boolean isDirectional(Semantics semantics, AttackFramework framework, int... part) {
        int[] numbers = new int[framework.size()];
        Arrays.fill(numbers, -1);
        IntStream.range(0, part.length).forEach(i -> numbers[part[i]] = i);
        AttackFramework.Builder builder = AttackFramework.builder(part.length);
        for (int a = 0; a < framework.size(); a++) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                if (numbers[a] >= 0 && numbers[framework.targetAt(p)] >= 0) {
                    builder.attack(numbers[a], numbers[framework.targetAt(p)]);
                }
            }
        }
        List<BitSet> alone = semantics
                .all(builder.build(), Budget.unlimited())
                .map(Principle::members)
                .toList();
        List<BitSet> restricted = semantics
                .all(framework, Budget.unlimited())
                .map(extension -> {
                    BitSet members = new BitSet();
                    IntStream.range(0, part.length)
                            .filter(i -> extension.isIn(part[i]))
                            .forEach(members::set);
                    return members;
                })
                .distinct()
                .toList();
        return alone.size() == restricted.size() && alone.containsAll(restricted);
    }

    /** The arguments that bear on this one: it, its attackers, their attackers and so on. */
    public static int[] cone(AttackFramework framework, int argument) {
        BitSet reached = new BitSet();
        reached.set(argument);
        for (int before = 0; before < reached.cardinality(); ) {
            before = reached.cardinality();
            for (int a = reached.nextSetBit(0); a >= 0; a = reached.nextSetBit(a + 1)) {
                for (int p = framework.attackersStart(a); p < framework.attackersStart(a + 1); p++) {
                    reached.set(framework.attackerAt(p));
                }
            }
        }
        return reached.stream().toArray();
    }

    private static boolean isConflictFree(AttackFramework framework, Labelling extension) {
        return IntStream.of(extension.extension())
                .noneMatch(a -> attackers(framework, a).anyMatch(extension::isIn));
    }

    private static boolean defends(AttackFramework framework, Labelling extension, int argument) {
        return attackers(framework, argument)
                .allMatch(attacker -> attackers(framework, attacker).anyMatch(extension::isIn));
    }

    private static IntStream attackers(AttackFramework framework, int argument) {
        return IntStream.range(framework.attackersStart(argument), framework.attackersStart(argument + 1))
                .map(framework::attackerAt);
    }

    private static BitSet members(Labelling labelling) {
        BitSet members = new BitSet();
        IntStream.of(labelling.extension()).forEach(members::set);
        return members;
    }

    private static boolean isPart(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
