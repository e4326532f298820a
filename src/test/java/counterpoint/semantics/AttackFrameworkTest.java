package counterpoint.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttackFrameworkTest {

    @Test
    void keepsRowsAscendingInBothDirections_whenAttacksComeInAnyOrder() {
        AttackFramework framework = AttackFramework.of(4, 3, 0, 1, 0, 2, 0, 1, 3, 1, 1);

        assertThat(attackers(framework, 0)).containsExactly(1, 2, 3);
        assertThat(attackers(framework, 3)).containsExactly(1);
        assertThat(attackers(framework, 2)).isEmpty();
        assertThat(targets(framework, 1)).containsExactly(0, 1, 3);
        assertThat(framework.attackCount()).isEqualTo(5);
    }

    @Test
    void countsAnAttackOnce_whenItIsNamedTwice() {
        AttackFramework framework = AttackFramework.of(3, 0, 1, 0, 1, 2, 1, 0, 1, 2, 2, 2, 2);

        assertThat(framework).isEqualTo(AttackFramework.of(3, 2, 2, 2, 1, 0, 1));
        assertThat(framework.attackCount()).isEqualTo(3);
        assertThat(attackers(framework, 1)).containsExactly(0, 2);
        assertThat(targets(framework, 0)).containsExactly(1);
    }

    @Test
    void holdsExactlyTheAttacksGiven_whenTheyAreRandom() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(12);
            boolean[][] attacks = new boolean[size][size];
            AttackFramework.Builder builder = AttackFramework.builder(size);
            for (int i = random.nextInt(60); i > 0; i--) {
                int a = random.nextInt(size);
                int b = random.nextInt(size);
                attacks[a][b] = true;
                builder.attack(a, b);
            }
            AttackFramework framework = builder.build();
            for (int a = 0; a < size; a++) {
                int argument = a;
                assertThat(targets(framework, a))
                        .as("seed %d", seed)
                        .containsExactly(IntStream.range(0, size)
                                .filter(b -> attacks[argument][b])
                                .toArray());
                assertThat(attackers(framework, a))
                        .as("seed %d", seed)
                        .containsExactly(IntStream.range(0, size)
                                .filter(b -> attacks[b][argument])
                                .toArray());
            }
        }
    }

    @Test
    void staysAsItIs_whenItsBuilderGoesOn() {
        AttackFramework.Builder builder = AttackFramework.builder(2).attack(0, 1);
        AttackFramework before = builder.build();

        AttackFramework after = builder.attack(1, 0).build();

        assertThat(before).isEqualTo(AttackFramework.of(2, 0, 1)).isNotEqualTo(after);
        assertThat(after).isEqualTo(AttackFramework.of(2, 0, 1, 1, 0));
    }

    @Test
    void refusesAttack_whenArgumentDoesNotExist() {
        assertThatThrownBy(() -> AttackFramework.of(2, 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 2 is not in a framework of 2 arguments. Use a number from 0 to 1.");
        assertThatThrownBy(() -> AttackFramework.of(2, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AttackFramework.of(2, 0))
                .hasMessage("Attacks are pairs of attacker and target, but there are 1 numbers."
                        + " Name the target of the last attacker.");
        assertThatThrownBy(() -> AttackFramework.builder(-1))
                .hasMessage("A framework can't have -1 arguments. Give a number from 0 on.");
    }

    private static int[] attackers(AttackFramework framework, int argument) {
        return IntStream.range(framework.attackersStart(argument), framework.attackersStart(argument + 1))
                .map(framework::attackerAt)
                .toArray();
    }

    private static int[] targets(AttackFramework framework, int argument) {
        return IntStream.range(framework.targetsStart(argument), framework.targetsStart(argument + 1))
                .map(framework::targetAt)
                .toArray();
    }
}
