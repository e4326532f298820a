package counterpoint.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Seeded frameworks of the kinds that solver competitions use (Cerutti, Giacomin and Vallati 2014 describe most of them).
 * Debates are in {@link Frameworks}.
 */
public final class Generators {
    private Generators() {}

    /** Barabási-Albert: each argument is linked with some earlier ones, the popular ones more often, in a random direction. */
    public static AttackFramework preferential(int size, int links, double mutual, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        List<Integer> ends = new ArrayList<>();
        for (int a = 1; a < size; a++) {
            Set<Integer> targets = new HashSet<>();
            while (targets.size() < Math.min(a, links)) {
                targets.add(a <= links ? targets.size() : ends.get(random.nextInt(ends.size())));
            }
            for (int target : targets.stream().sorted().toList()) {
                ends.add(a);
                ends.add(target);
                link(builder, a, target, mutual, random);
            }
        }
        return builder.build();
    }

    /** Watts-Strogatz: a ring in which each argument is linked with its neighbours, some links bent elsewhere. */
    public static AttackFramework smallWorld(int size, int neighbours, double bent, double mutual, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int a = 0; a < size; a++) {
            for (int step = 1; step <= neighbours / 2; step++) {
                int other = random.nextDouble() < bent ? random.nextInt(size) : (a + step) % size;
                if (other != a) {
                    link(builder, a, other, mutual, random);
                }
            }
        }
        return builder.build();
    }

    /** Hidden sets of 15 to 40 % of the arguments, each of them stable, and attacks at random that break none. */
    public static AttackFramework stable(int size, int sets, int extra, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        List<List<Integer>> hidden = new ArrayList<>();
        long[] membership = new long[size];
        for (int s = 0; s < sets; s++) {
            List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(all, random);
            List<Integer> members = all.subList(0, (int) (size * (0.15 + random.nextDouble() * 0.25)));
            for (int member : members) {
                membership[member] |= 1L << s;
            }
            hidden.add(members);
        }
        for (int s = 0; s < sets; s++) {
            List<Integer> members = hidden.get(s);
            for (int a = 0; a < size; a++) {
                for (int attempt = 0; attempt < 30 && (membership[a] >> s & 1) == 0; attempt++) {
                    int attacker = members.get(random.nextInt(members.size()));
                    if ((membership[attacker] & membership[a]) == 0) {
                        builder.attack(attacker, a);
                        attempt = 30;
                    }
                }
            }
        }
        for (int i = 0; i < extra * size; i++) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b && (membership[a] & membership[b]) == 0) {
                builder.attack(a, b);
            }
        }
        return builder.build();
    }

    /** A part without cycles, where arguments are attacked by earlier ones, and a rest attacked within itself. */
    public static AttackFramework grounded(int size, double acyclic, int attackers, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        int first = (int) (size * acyclic);
        for (int a = 1; a < size; a++) {
            int count = a < first ? random.nextInt(attackers + 1) : 1 + random.nextInt(attackers);
            for (int i = 0; i < count; i++) {
                int attacker = a < first ? random.nextInt(a) : first + random.nextInt(size - first);
                if (attacker != a) {
                    builder.attack(attacker, a);
                }
            }
        }
        return builder.build();
    }

    /** Blocks that are strongly connected each, and attacks from earlier to later blocks. */
    public static AttackFramework blocks(int size, int blocks, double density, int between, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        int[] block = random.ints(size, 0, blocks).sorted().toArray();
        int begin = 0;
        for (int end = 1; end <= size; end++) {
            if (end == size || block[end] != block[begin]) {
                ring(builder, begin, end, density, random);
                begin = end;
            }
        }
        for (int i = 0; i < between * size; i++) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (block[a] != block[b]) {
                builder.attack(Math.min(a, b), Math.max(a, b));
            }
        }
        return builder.build();
    }

    private static void ring(AttackFramework.Builder builder, int begin, int end, double density, Random random) {
        for (int a = begin; a < end && end - begin > 1; a++) {
            builder.attack(a, a + 1 < end ? a + 1 : begin);
            for (int b = begin; b < end; b++) {
                if (a != b && random.nextDouble() < density) {
                    builder.attack(a, b);
                }
            }
        }
    }

    private static void link(AttackFramework.Builder builder, int one, int other, double mutual, Random random) {
        boolean forward = random.nextBoolean();
        builder.attack(forward ? one : other, forward ? other : one);
        if (random.nextDouble() < mutual) {
            builder.attack(forward ? other : one, forward ? one : other);
        }
    }
}
