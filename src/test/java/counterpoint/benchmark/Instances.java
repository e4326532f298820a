package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The frameworks that solvers are compared on, each made from its name's number by a fixed seed, argument for argument the
 * ones that the published figures of other solvers were measured on.
 *
 * <p>After the generators of the competition (Cerutti, Giacomin and Vallati 2014), and debates: a random recursive tree in
 * which everybody attacks a parent, with attacks across, and in {@code debate_N} with rival siblings. {@code admbuster_N} is the one of Caminada and Podlaszewski (2017), equal to the files of the competition.
 */
enum Instances {
    ER_200(0, 200, r -> uniform(200, .05, r)),
    ER_500(1, 500, r -> uniform(500, .01, r)),
    ER_1000(2, 1_000, r -> uniform(1_000, .003, r)),
    BA_1000(3, 1_000, r -> preferential(1_000, r)),
    BA_10000(4, 10_000, r -> preferential(10_000, r)),
    WS_500(5, 500, r -> smallWorld(500, 8, r)),
    WS_2000(6, 2_000, r -> smallWorld(2_000, 6, r)),
    ST_500(7, 500, r -> stable(500, r)),
    GR_10000(9, 10_000, r -> grounded(10_000, r)),
    SCC_1000(10, 1_000, r -> blocks(1_000, 40, r)),
    TREE_1000(12, 1_000, r -> tree(1_000, r)),
    TREE_10000(13, 10_000, r -> tree(10_000, r)),
    TREE_100000(14, 100_000, r -> tree(100_000, r)),
    TREE_1000000(15, 1_000_000, r -> tree(1_000_000, r)),
    DEBATE_1000(16, 1_000, r -> debate(1_000, .1, r)),
    DEBATE_10000(17, 10_000, r -> debate(10_000, .1, r)),
    DEBATE_100000(18, 100_000, r -> debate(100_000, .1, r)),
    DEBATE_1000000(19, 1_000_000, r -> debate(1_000_000, .1, r)),
    DEBATE_60(20, 60, r -> debate(60, .15, r)),
    ER_16(21, 16, r -> uniform(16, .2, r)),
    ER_24(22, 24, r -> uniform(24, .15, r)),
    BA_60(23, 60, r -> preferential(60, r)),
    TREE_100(24, 100, r -> tree(100, r)),
    ADMBUSTER_1000(0, 1_000, r -> steps(1_000)),
    ADMBUSTER_10000(0, 10_000, r -> steps(10_000)),
    ADMBUSTER_50000(0, 50_000, r -> steps(50_000));

    private static final int SEED = 20251123;

    private final int number;
    private final int size;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state, which the checker can't see.
    private final Function<PythonRandom, List<int[]>> generator;

    Instances(int number, int size, Function<PythonRandom, List<int[]>> generator) {
        this.number = number;
        this.size = size;
        this.generator = generator;
    }

    AttackFramework framework() {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        generator.apply(new PythonRandom(SEED + number)).forEach(pair -> builder.attack(pair[0] - 1, pair[1] - 1));
        return builder.build();
    }

    /** The argument that questions are about: one that the grounded labelling leaves open, if it leaves any. */
    static int query(AttackFramework framework) {
        Labelling grounded = Grounded.labelling(framework);
        List<Integer> open = IntStream.range(0, framework.size())
                .filter(grounded::isUndecided)
                .boxed()
                .toList();
        PythonRandom random = new PythonRandom(SEED);
        return open.isEmpty() ? random.below(framework.size()) : random.choice(open);
    }

    /** The same as text in the notation of ICCMA 2023. */
    static String text(AttackFramework framework) {
        StringBuilder text = new StringBuilder("p af ").append(framework.size()).append('\n');
        for (int a = 0; a < framework.size(); a++) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                text.append(a + 1).append(' ').append(framework.targetAt(p) + 1).append('\n');
            }
        }
        return text.toString();
    }

    private static List<int[]> uniform(int size, double probability, PythonRandom random) {
        List<int[]> attacks = new ArrayList<>();
        double step = Math.log(1 - probability);
        for (long k = -1; ; ) {
            k += 1 + (int) (Math.log(1 - random.random()) / step);
            if (k >= (long) size * size) {
                return attacks;
            }
            // The script draws once more to see whether an argument attacks itself, which it never does.
            if (k / size == k % size) {
                random.random();
            } else {
                attacks.add(new int[] {(int) (k / size) + 1, (int) (k % size) + 1});
            }
        }
    }

    private static List<int[]> preferential(int size, PythonRandom random) {
        List<int[]> attacks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int v = 1; v <= size; v++) {
            Set<Integer> others = new LinkedHashSet<>();
            if (v <= 3) {
                IntStream.range(1, v).forEach(others::add);
            }
            while (v > 3 && others.size() < 2) {
                others.add(random.choice(ends));
            }
            for (int other : PythonRandom.setOrder(others)) {
                ends.add(v);
                ends.add(other);
                boolean isForward = random.random() < .5;
                add(attacks, isForward ? v : other, isForward ? other : v, random.random() < .4);
            }
        }
        return attacks;
    }

    private static void add(List<int[]> attacks, int from, int to, boolean isMutual) {
        attacks.add(new int[] {from, to});
        if (isMutual) {
            attacks.add(new int[] {to, from});
        }
    }

    private static List<int[]> smallWorld(int size, int neighbours, PythonRandom random) {
        Set<Long> links = new HashSet<>();
        for (int v = 0; v < size; v++) {
            for (int j = 1; j <= neighbours / 2; j++) {
                int t = (v + j) % size;
                if (random.random() < .3) {
                    t = random.below(size);
                    while (t == v) {
                        t = random.below(size);
                    }
                }
                links.add((long) Math.min(v, t) * size + Math.max(v, t));
            }
        }
        List<int[]> attacks = new ArrayList<>();
        for (long link : links.stream().sorted().toList()) {
            int low = (int) (link / size) + 1;
            int high = (int) (link % size) + 1;
            boolean isForward = !(random.random() < .5);
            add(attacks, isForward ? low : high, isForward ? high : low, random.random() < .5);
        }
        return attacks;
    }

    private static List<int[]> stable(int size, PythonRandom random) {
        List<Integer> all = IntStream.rangeClosed(1, size).boxed().toList();
        List<Set<Integer>> sets = Stream.generate(() -> (Set<Integer>) new HashSet<>(
                        random.sample(all, (int) (size * (.15 + (.4 - .15) * random.random())))))
                .limit(8)
                .toList();
        List<int[]> attacks = new ArrayList<>();
        for (Set<Integer> set : sets) {
            List<Integer> members = set.stream().sorted().toList();
            for (int v = 1; v <= size; v++) {
                boolean isDone = set.contains(v);
                for (int attempt = 0; attempt < 30 && !isDone; attempt++) {
                    int attacker = random.choice(members);
                    isDone = spares(sets, attacker, v);
                    if (isDone) {
                        attacks.add(new int[] {attacker, v});
                    }
                }
            }
        }
        for (int i = 0; i < 10 * size; i++) {
            int a = random.range(1, size + 1);
            int b = random.range(1, size + 1);
            if (a != b && spares(sets, a, b)) {
                attacks.add(new int[] {a, b});
            }
        }
        return attacks;
    }

    /** True when an attack breaks none of the sets that are to be stable. */
    private static boolean spares(List<Set<Integer>> sets, int attacker, int target) {
        return sets.stream().noneMatch(set -> set.contains(attacker) && set.contains(target));
    }

    private static List<int[]> grounded(int size, PythonRandom random) {
        List<int[]> attacks = new ArrayList<>();
        int acyclic = (int) (size * .7);
        for (int v = 2; v <= acyclic; v++) {
            for (int i = random.range(0, 5); i > 0; i--) {
                attacks.add(new int[] {random.range(1, v), v});
            }
        }
        for (int v = acyclic + 1; v <= size; v++) {
            for (int i = random.range(1, 5); i > 0; i--) {
                int attacker = random.range(acyclic + 1, size + 1);
                if (attacker != v) {
                    attacks.add(new int[] {attacker, v});
                }
            }
        }
        return attacks;
    }

    private static List<int[]> blocks(int size, int count, PythonRandom random) {
        List<List<Integer>> blocks =
                Stream.<List<Integer>>generate(ArrayList::new).limit(count).toList();
        int[] place = new int[size + 1];
        for (int v = 1; v <= size; v++) {
            place[v] = random.below(count);
            blocks.get(place[v]).add(v);
        }
        List<int[]> attacks = new ArrayList<>();
        for (List<Integer> block : blocks) {
            for (int j = 0; j < block.size() && block.size() > 1; j++) {
                attacks.add(new int[] {block.get(j), block.get((j + 1) % block.size())});
            }
            if (block.size() > 1) {
                uniform(block.size(), .15, random)
                        .forEach(pair -> attacks.add(new int[] {block.get(pair[0] - 1), block.get(pair[1] - 1)}));
            }
        }
        for (int i = 0; i < 2 * size; i++) {
            int a = random.range(1, size + 1);
            int b = random.range(1, size + 1);
            if (place[a] != place[b]) {
                attacks.add(place[a] > place[b] ? new int[] {b, a} : new int[] {a, b});
            }
        }
        return attacks;
    }

    /** Pairs in steps: each attacks its like in the step below, every second pair both; one argument above all. */
    private static List<int[]> steps(int size) {
        List<int[]> attacks = new ArrayList<>(List.of(new int[] {2, 1}, new int[] {3, 1}));
        for (int left = 4; left < size; left += 2) {
            attacks.add(new int[] {left, left - 2});
            attacks.add(new int[] {left + 1, left - 1});
            if (left % 4 == 2) {
                attacks.add(new int[] {left, left - 1});
                attacks.add(new int[] {left + 1, left - 2});
            }
        }
        attacks.add(new int[] {size, size - 2});
        attacks.add(new int[] {size, size - 1});
        return attacks;
    }

    private static List<int[]> tree(int size, PythonRandom random) {
        List<int[]> attacks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(1));
        for (int v = 2; v <= size; v++) {
            int parent = random.random() < .5 ? random.range(1, v) : random.choice(ends);
            attacks.add(new int[] {v, parent});
            ends.add(parent);
        }
        for (int i = 0; i < (int) (.1 * size); i++) {
            int a = random.range(1, size + 1);
            int b = random.range(1, size + 1);
            if (a != b) {
                attacks.add(new int[] {a, b});
            }
        }
        return attacks;
    }

    private static List<int[]> debate(int size, double rivals, PythonRandom random) {
        List<int[]> attacks = tree(size, random);
        Map<Integer, List<Integer>> children = new LinkedHashMap<>();
        attacks.forEach(pair ->
                children.computeIfAbsent(pair[1], parent -> new ArrayList<>()).add(pair[0]));
        List<List<Integer>> contested =
                children.values().stream().filter(list -> list.size() > 1).toList();
        for (int i = 0; i < (int) (rivals * size); i++) {
            List<Integer> two = random.sample(random.choice(contested), 2);
            if (!two.get(0).equals(two.get(1))) {
                add(attacks, two.get(0), two.get(1), true);
            }
        }
        return attacks;
    }
}
