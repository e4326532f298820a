package counterpoint.semantics.gradual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected numbers are worked out by hand from the definitions in the papers that the classes name. */
class GradualSemanticsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    static List<GradualSemantics> all() {
        return List.of(new DfQuad(), new QuadraticEnergy(), new EulerBased(), new HCategoriser());
    }

    /** A (.5) is attacked by B (.8) and supported by C (.4) and D (.5). */
    private static BipolarFramework debated() {
        return BipolarFramework.builder(4)
                .base(A, .5)
                .base(B, .8)
                .base(C, .4)
                .base(D, .5)
                .attack(B, A)
                .support(C, A)
                .support(D, A)
                .build();
    }

    @Test
    void dfQuadMovesByTheDifferenceOfBothSides_whenSidesDiffer() {
        // Attackers weigh .8, supporters 1 - .6·.5 = .7: A loses .1 of its .5.
        assertThat(new DfQuad().strengths(debated()).of(A)).isCloseTo(.45, EXACT);

        // Without D supporters weigh .4: .5 - .5·.4 = .3. Without B nothing attacks: .5 + .5·.7 = .85.
        assertThat(new DfQuad().strengths(debated().withBase(D, 0)).of(A)).isCloseTo(.3, EXACT);
        assertThat(new DfQuad().strengths(debated().withBase(B, 0)).of(A)).isCloseTo(.85, EXACT);
    }

    @Test
    void quadraticEnergyFollowsThePaper_whenEnergyHasEitherSign() {
        // E = .4 + .5 - .8 = .1, h = .01/1.01, so .5 + .5·h.
        assertThat(new QuadraticEnergy().strengths(debated()).of(A)).isCloseTo(.5 + .5 * .01 / 1.01, EXACT);

        // Without D: E = -.4, h = .16/1.16, so .5 - .5·h.
        assertThat(new QuadraticEnergy().strengths(debated().withBase(D, 0)).of(A))
                .isCloseTo(.5 - .5 * .16 / 1.16, EXACT);
    }

    @Test
    void eulerBasedFollowsThePaper_whenThereAreBothSides() {
        // 1 - (1 - .25)/(1 + .5·e^.1)
        assertThat(new EulerBased().strengths(debated()).of(A)).isCloseTo(1 - .75 / (1 + .5 * Math.exp(.1)), EXACT);
        assertThat(new EulerBased().strengths(debated().withBase(A, 0)).of(A)).isZero();
    }

    @Test
    void hCategoriserGivesTheSeriesOfThePaper_whenAttacksFormAChain() {
        // Besnard and Hunter 2001: a chain of ever more attackers, all with base 1, gives 1, 1/2, 2/3, 3/5, 5/8.
        BipolarFramework.Builder chain = BipolarFramework.builder(5);
        IntStream.range(0, 5).forEach(a -> chain.base(a, 1));
        IntStream.range(1, 5).forEach(a -> chain.attack(a - 1, a));
        Strengths strengths = new HCategoriser().strengths(chain.build());

        assertThat(IntStream.range(0, 5).mapToDouble(strengths::of).toArray())
                .containsExactly(new double[] {1, 1 / 2., 2 / 3., 3 / 5., 5 / 8.}, EXACT);
    }

    @Test
    void hCategoriserFindsTheGoldenSection_whenTwoAttackEachOther() {
        // x = 1/(1 + x)
        BipolarFramework rivals = BipolarFramework.builder(2)
                .base(A, 1)
                .base(B, 1)
                .attack(A, B)
                .attack(B, A)
                .build();
        Strengths strengths = new HCategoriser().strengths(rivals);

        assertThat(strengths.isConverged()).isTrue();
        assertThat(strengths.of(A)).isCloseTo((Math.sqrt(5) - 1) / 2, EXACT);
        assertThat(strengths.of(B)).isCloseTo((Math.sqrt(5) - 1) / 2, EXACT);
    }

    @Test
    void dfQuadFindsTheFixedPoint_whenTwoAttackEachOther() {
        // x = .5(1 - x), so x = 1/3; undamped steps close in on it from both sides.
        BipolarFramework rivals =
                BipolarFramework.builder(2).attack(A, B).attack(B, A).build();

        assertThat(new DfQuad().strengths(rivals).of(A)).isCloseTo(1 / 3., EXACT);
    }

    @Test
    void dampingFindsTheFixedPoint_whenFullStepsSwingForEver() {
        // x = 1 - x for base 1: full steps jump between 1 and 0, half steps land on 1/2.
        BipolarFramework liar =
                BipolarFramework.builder(1).base(A, 1).attack(A, A).build();
        Strengths strengths = new DfQuad().strengths(liar);

        assertThat(strengths.isConverged()).isTrue();
        assertThat(strengths.of(A)).isCloseTo(.5, EXACT);
    }

    @Test
    void saysSo_whenThereAreTooFewPasses() {
        BipolarFramework rivals = BipolarFramework.builder(2)
                .base(A, .9)
                .attack(A, B)
                .attack(B, A)
                .build();
        Strengths strengths = new QuadraticEnergy().strengths(rivals, new Effort(1e-12, 2));

        assertThat(strengths.isConverged()).isFalse();
        assertThat(strengths.passes()).isEqualTo(2);
        assertThat(strengths.residual()).isPositive();
    }

    @Test
    void isAsStrongAsItsWeakestGround_whenItRestsOnOthers() {
        BipolarFramework framework = BipolarFramework.builder(4)
                .base(A, 1)
                .base(B, .6)
                .base(C, .7)
                .ground(B, A)
                .ground(C, A)
                .attack(A, D)
                .build();

        for (GradualSemantics semantics : all()) {
            assertThat(semantics.strengths(framework).of(A)).isCloseTo(.6, EXACT);
        }
        assertThat(new DfQuad().strengths(framework).of(D)).isCloseTo(.5 - .5 * .6, EXACT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStrengthIsWhatIsDueToIt_whenFrameworksAreRandom(GradualSemantics semantics) {
        for (long seed = 0; seed < 300; seed++) {
            BipolarFramework framework = random(seed, 30, seed % 2 == 0 ? 0 : .2);
            Strengths strengths = semantics.strengths(framework);
            double[] values = IntStream.range(0, framework.size())
                    .mapToDouble(strengths::of)
                    .toArray();
            for (int a = 0; a < framework.size() && strengths.isConverged(); a++) {
                assertThat(values[a]).as("seed %d", seed).isBetween(0., 1.);
                assertThat(values[a])
                        .as("seed %d, argument %d", seed, a)
                        .isCloseTo(semantics.strength(framework, values, a), within(1e-8));
            }
            assertThat(strengths.isConverged() || !framework.isAcyclic()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void equalsStrengthsFromScratch_whenBaseScoresAreEdited(GradualSemantics semantics) {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            BipolarFramework framework = random(seed, 40, seed % 2 == 0 ? 0 : .1);
            LiveStrengths live = new LiveStrengths(semantics, framework);
            for (int edit = 0; edit < 3; edit++) {
                int edited = random.nextInt(framework.size());
                double score = random.nextInt(1001) / 1000.;
                framework = framework.withBase(edited, score);
                live.edit(edited, score);
            }
            Strengths expected = semantics.strengths(framework);
            for (int a = 0; a < framework.size() && framework.isAcyclic(); a++) {
                assertThat(live.of(a)).as("seed %d", seed).isCloseTo(expected.of(a), EXACT);
                compared++;
            }
            double[] values =
                    IntStream.range(0, framework.size()).mapToDouble(live::of).toArray();
            for (int a = 0; a < framework.size() && live.isConverged(); a++) {
                assertThat(values[a])
                        .as("seed %d", seed)
                        .isCloseTo(semantics.strength(framework, values, a), within(1e-8));
            }
        }
        assertThat(compared).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStrengthIsGivenOrDue_whenScoresAndStrengthsAreSupposed(GradualSemantics semantics) {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            BipolarFramework framework = random(seed, 40, seed % 2 == 0 ? 0 : .1);
            Map<Integer, Double> scores = Map.of(random.nextInt(40), random.nextInt(1001) / 1000.);
            Map<Integer, Double> given = Map.of(random.nextInt(20), 0., 20 + random.nextInt(20), 1.);
            Strengths all = semantics.strengths(framework);
            double[] before =
                    IntStream.range(0, framework.size()).mapToDouble(all::of).toArray();

            LiveStrengths live = LiveStrengths.supposing(semantics, framework, all, scores, given);

            double[] values =
                    IntStream.range(0, framework.size()).mapToDouble(live::of).toArray();
            BipolarFramework changed = framework.copy();
            scores.forEach(changed::replaceBase);
            for (int a = 0; a < framework.size() && live.isConverged(); a++) {
                assertThat(values[a])
                        .as("seed %d, argument %d", seed, a)
                        .isCloseTo(
                                given.containsKey(a)
                                        ? given.getOrDefault(a, 0.)
                                        : semantics.strength(changed, values, a),
                                within(1e-8));
                compared++;
            }
            assertThat(IntStream.range(0, framework.size()).mapToDouble(all::of).toArray())
                    .as("the strengths supposed from stay as they are")
                    .containsExactly(before);
        }
        assertThat(compared).isGreaterThan(6_000);
    }

    /** Links run down from higher to lower numbers, but for a share that runs up. */
    static BipolarFramework random(long seed, int size, double upwards) {
        Random random = new Random(seed);
        BipolarFramework.Builder builder = BipolarFramework.builder(size);
        for (int a = 0; a < size; a++) {
            builder.base(a, random.nextInt(1001) / 1000.);
            for (int i = 0; i < 2 && a > 0; i++) {
                int lower = random.nextInt(a);
                boolean isUpwards = random.nextDouble() < upwards;
                int from = isUpwards ? lower : a;
                int to = isUpwards ? a : lower;
                switch (random.nextInt(3)) {
                    case 0 -> builder.attack(from, to);
                    case 1 -> builder.support(from, to);
                    default -> builder.ground(from, to);
                }
            }
        }
        return builder.build();
    }

    @Test
    void namesTheRange_whenABaseScoreIsOutside() {
        assertThatThrownBy(() -> BipolarFramework.builder(1).base(A, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A base score is a number from 0 to 1, but this one is 1.5. Scale it.");
    }
}
