package counterpoint.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundedTest {
    private static final int CASES = 5_000;

    @Test
    void acceptsEverySecond_whenArgumentsFormAChain() {
        AttackFramework chain = AttackFramework.of(5, 0, 1, 1, 2, 2, 3, 3, 4);

        assertThat(Grounded.labelling(chain)).isEqualTo(Labelling.ofExtension(chain, 0, 2, 4));
        assertThat(Grounded.labelling(chain).arguments(Label.OUT)).containsExactly(1, 3);
    }

    @Test
    void decidesNothing_whenAttacksFormAnEvenOrOddCircle() {
        assertThat(Grounded.labelling(AttackFramework.of(2, 0, 1, 1, 0)).count(Label.UNDECIDED))
                .isEqualTo(2);
        assertThat(Grounded.labelling(AttackFramework.of(3, 0, 1, 1, 2, 2, 0)).count(Label.UNDECIDED))
                .isEqualTo(3);
        assertThat(Grounded.labelling(AttackFramework.of(1, 0, 0)).label(0)).isEqualTo(Label.UNDECIDED);
    }

    @Test
    void acceptsNothing_whenThereAreNoArguments() {
        assertThat(Grounded.labelling(AttackFramework.of(0)).size()).isZero();
    }

    @Test
    void equalsLeastCompleteExtension_whenTriedOnSmallFrameworks() {
        for (long seed = 0; seed < CASES; seed++) {
            AttackFramework framework = Frameworks.small(seed, 8);
            Labelling grounded = Grounded.labelling(framework);
            assertThat(Oracle.mask(grounded))
                    .as("extension, seed %d", seed)
                    .isEqualTo(new Oracle(framework).grounded());
            assertThat(grounded)
                    .as("labels, seed %d", seed)
                    .isEqualTo(Labelling.ofExtension(framework, grounded.extension()));
        }
    }

    @Test
    void meetsEveryLabelOften_whenFrameworksAreRandom() {
        Map<Label, Integer> seen = new EnumMap<>(Label.class);
        for (long seed = 0; seed < CASES; seed++) {
            Labelling grounded = Grounded.labelling(Frameworks.small(seed, 8));
            for (Label label : Label.values()) {
                seen.merge(label, grounded.count(label), Integer::sum);
            }
        }
        assertThat(seen)
                .hasSize(3)
                .allSatisfy((label, count) -> assertThat(count).isGreaterThan(1_000));
    }
}
