package counterpoint.semantics.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Oracle;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.Stable;
import counterpoint.semantics.masks.StableMasks;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoherenceTest {
    private static final int CASES = 4_000;

    /** Attacks between even and odd numbers only, so that every cycle has even length. */
    private static AttackFramework twoSided(int size, double probability, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if ((a + b) % 2 == 1 && random.nextDouble() < probability) {
                    builder.attack(a, b);
                }
            }
        }
        return builder.build();
    }

    private static AttackFramework symmetric(int size, double probability, Random random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextDouble() < probability) {
                    builder.attack(a, b).attack(b, a);
                }
            }
        }
        return builder.build();
    }

    private static int mask(BitSet set) {
        return set.stream().map(a -> 1 << a).sum();
    }

    /** Whether some closed walk of odd length exists, which is the case iff some cycle has odd length. */
    private static boolean hasOddCycle(AttackFramework framework) {
        int size = framework.size();
        boolean[][][] walks = new boolean[2][size][size];
        IntStream.range(0, size).forEach(a -> walks[0][a][a] = true);
        for (int round = 0; round < 2 * size + 1; round++) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    for (int p = framework.targetsStart(b); p < framework.targetsStart(b + 1); p++) {
                        walks[1][a][framework.targetAt(p)] |= walks[0][a][b];
                        walks[0][a][framework.targetAt(p)] |= walks[1][a][b];
                    }
                }
            }
        }
        return IntStream.range(0, size).anyMatch(a -> walks[1][a][a]);
    }

    @Test
    void findsAStableExtension_justWhenNoCycleIsOdd() {
        int found = 0;
        for (long seed = 0; seed < CASES; seed++) {
            AttackFramework framework = Frameworks.small(seed, 8);
            Optional<BitSet> stable = Coherence.stable(framework);
            assertThat(stable.isPresent()).as("seed %d", seed).isEqualTo(!hasOddCycle(framework));
            assertThat(stable.map(CoherenceTest::mask)
                            .map(new Oracle(framework).stable()::contains)
                            .orElse(true))
                    .as("seed %d", seed)
                    .isTrue();
            found += stable.isPresent() && framework.attackCount() > 3 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void answersAsTheDefinition_whenFrameworksAreTwoSidedOrSymmetric() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            AttackFramework framework = seed % 2 == 0
                    ? twoSided(8, random.nextDouble(), random)
                    : symmetric(8, random.nextDouble(), random);
            List<Integer> stable = new Oracle(framework).stable();
            assertThat(stable).containsExactlyInAnyOrderElementsOf(new Oracle(framework).preferred());
            Search search = CoherentSearch.of(
                            framework,
                            new StableMasks(framework, Budget.unlimited().meter()))
                    .orElseThrow();
            assertThat(search.one().map(CoherenceTest::mask).orElse(-1)).isIn(stable);
            for (int argument = 0; argument < 8; argument++) {
                int a = argument;
                Optional<Integer> with = search.with(a).map(CoherenceTest::mask);
                Optional<Integer> without = search.without(a).map(CoherenceTest::mask);
                assertThat(with.map(set -> stable.contains(set) && Oracle.has(set, a))
                                .orElse(stable.stream().noneMatch(set -> Oracle.has(set, a))))
                        .as("seed %d with %d", seed, a)
                        .isTrue();
                assertThat(without.map(set -> stable.contains(set) && !Oracle.has(set, a))
                                .orElse(stable.stream().allMatch(set -> Oracle.has(set, a))))
                        .as("seed %d without %d", seed, a)
                        .isTrue();
            }
        }
    }

    @Test
    void answersWithoutSearch_whenAFrameworkIsLargeAndTwoSided() {
        AttackFramework framework = twoSided(3_000, 0.002, new Random(1));

        assertThat(new Preferred().one(framework, Budget.steps(0))).isPresent();
        assertThat(new Stable().one(framework, Budget.steps(0)).orElseThrow().extension())
                .isEqualTo(new Preferred()
                        .one(framework, Budget.steps(0))
                        .orElseThrow()
                        .extension());
    }
}
