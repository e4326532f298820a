package counterpoint.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded frameworks for tests and benchmarks: the same parameters and seed give the same framework on every machine. */
public final class Frameworks {
    private Frameworks() {}

    /** Any framework of up to this many arguments, self-attacks included, from sparse to dense. */
    public static AttackFramework small(long seed, int largest) {
        Random random = new Random(seed);
        int size = random.nextInt(largest + 1);
        double density = random.nextDouble() * random.nextDouble();
        return uniform(size, density, random);
    }

    /** Each ordered pair, self-attacks included, is an attack with the given probability. */
    public static AttackFramework uniform(int size, double probability, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (random.nextDouble() < probability) {
                    builder.attack(a, b);
                }
            }
        }
        return builder.build();
    }

    /** All complete extensions by definition; for frameworks of up to about 16 arguments. */
    public static List<int[]> completeExtensions(AttackFramework framework) {
        return new Oracle(framework)
                .complete().stream()
                        .map(set -> IntStream.range(0, framework.size())
                                .filter(a -> Oracle.has(set, a))
                                .toArray())
                        .toList();
    }

    /**
     * A debate: a random recursive tree (half of the parents uniform, half by popularity) in which every argument attacks
     * its parent, and a tenth as many attacks between random arguments.
     */
    public static AttackFramework tree(int size, long seed) {
        return debate(size, 0, seed);
    }

    /** A {@link #tree} in which so many pairs of siblings also attack each other, as rival positions do. */
    public static AttackFramework debate(int size, int rivalries, long seed) {
        Random random = new Random(seed);
        AttackFramework.Builder builder = AttackFramework.builder(size);
        Map<Integer, List<Integer>> attackersOf = new HashMap<>();
        List<Integer> popular = new ArrayList<>(List.of(0));
        for (int a = 1; a < size; a++) {
            int parent = random.nextBoolean() ? random.nextInt(a) : popular.get(random.nextInt(popular.size()));
            builder.attack(a, parent);
            popular.add(parent);
            attackersOf.computeIfAbsent(parent, p -> new ArrayList<>()).add(a);
        }
        for (int i = 0; i < size / 10; i++) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                builder.attack(a, b);
                attackersOf.computeIfAbsent(b, p -> new ArrayList<>()).add(a);
            }
        }
        List<Integer> contested = attackersOf.keySet().stream()
                .filter(t -> attackersOf.getOrDefault(t, List.of()).size() > 1)
                .sorted()
                .toList();
        for (int i = 0; i < rivalries; i++) {
            List<Integer> rivals = attackersOf.getOrDefault(contested.get(random.nextInt(contested.size())), List.of());
            int first = random.nextInt(rivals.size());
            int other = random.nextInt(rivals.size() - 1);
            int a = rivals.get(first);
            int b = rivals.get(other < first ? other : other + 1);
            if (a != b) {
                builder.attack(a, b).attack(b, a);
            }
        }
        return builder.build();
    }
}
