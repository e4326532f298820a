package counterpoint.semantics.extension;

import static counterpoint.semantics.Principle.ABOVE_GROUNDED;
import static counterpoint.semantics.Principle.ADMISSIBLE;
import static counterpoint.semantics.Principle.BELOW_PREFERRED;
import static counterpoint.semantics.Principle.CONFLICT_FREE;
import static counterpoint.semantics.Principle.EVERYTHING_DECIDED;
import static counterpoint.semantics.Principle.I_MAXIMALITY;
import static counterpoint.semantics.Principle.LABELS_OF_EXTENSION;
import static counterpoint.semantics.Principle.REINSTATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Generators;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Principle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which principles each semantics keeps, as the literature says, on frameworks far too large to try all sets. */
class PrinciplesTest {
    private static final int CASES = 300;
    private static final int MOST_EXTENSIONS = 300;

    private static Set<Principle> kept(Catalogue entry) {
        return switch (entry) {
            case COMPLETE ->
                EnumSet.of(
                        CONFLICT_FREE, ADMISSIBLE, REINSTATEMENT, ABOVE_GROUNDED, BELOW_PREFERRED, LABELS_OF_EXTENSION);
            case STABLE -> EnumSet.allOf(Principle.class);
            case STAGE -> EnumSet.of(CONFLICT_FREE, I_MAXIMALITY, LABELS_OF_EXTENSION);
            case PREFERRED, SEMI_STABLE, IDEAL, EAGER -> EnumSet.complementOf(EnumSet.of(EVERYTHING_DECIDED));
        };
    }

    private static boolean isDirectional(Catalogue entry) {
        return switch (entry) {
            case COMPLETE, PREFERRED, IDEAL -> true;
            case STABLE, SEMI_STABLE, STAGE, EAGER -> false;
        };
    }

    private static AttackFramework framework(long seed) {
        Random random = new Random(seed);
        int size = 10 + random.nextInt(80);
        return switch ((int) (seed % 5)) {
            case 0 -> Frameworks.debate(size, size / 8, seed);
            case 1 -> Generators.preferential(size, 2, 0.2, random);
            case 2 -> Generators.grounded(size, 0.5, 3, random);
            case 3 -> Generators.blocks(size, 1 + size / 8, 0.3, 2, random);
            default -> Frameworks.uniform(size, 2.0 / size, random);
        };
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsPrinciplesAndNoOthers_whenFrameworksAreLarge(Catalogue entry) {
        Set<Principle> broken = new HashSet<>();
        int checked = 0;
        for (long seed = 0; seed < CASES; seed++) {
            AttackFramework framework = framework(seed);
            List<Labelling> extensions = entry.semantics()
                    .all(framework, Budget.unlimited())
                    .limit(MOST_EXTENSIONS)
                    .toList();
            List<Principle> found = Principle.broken(framework, extensions, EnumSet.allOf(Principle.class));
            assertThat(found).as("%s, seed %d", entry, seed).doesNotContainAnyElementsOf(kept(entry));
            broken.addAll(found);
            checked += extensions.size();
        }
        assertThat(broken).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(kept(entry))));
        assertThat(checked).isGreaterThan(CASES / 3);
    }

    @ParameterizedTest
    @EnumSource
    void isDirectional_whenTheLiteratureSaysSo(Catalogue entry) {
        int broken = 0;
        // Rivals 0 and 1, of which 1 also attacks one who attacks himself: that decides for 1, and lies outside of
        // their cone.
        AttackFramework undone = AttackFramework.of(3, 0, 1, 1, 0, 1, 2, 2, 2);
        for (long seed = -1; seed < CASES; seed++) {
            AttackFramework framework = seed < 0 ? undone : Frameworks.small(seed, 14);
            for (int argument = 0; argument < framework.size(); argument += 3) {
                boolean holds =
                        Principle.isDirectional(entry.semantics(), framework, Principle.cone(framework, argument));
                assertThat(holds || !isDirectional(entry))
                        .as("%s, seed %d, argument %d", entry, seed, argument)
                        .isTrue();
                broken += holds ? 0 : 1;
            }
        }
        assertThat(broken > 0).isEqualTo(!isDirectional(entry));
    }

    @Test
    void groundedKeepsAllButDecidingEverything_whenFrameworksAreLarge() {
        for (long seed = 0; seed < CASES; seed++) {
            AttackFramework framework = framework(seed);

            assertThat(Principle.broken(
                            framework,
                            List.of(Grounded.labelling(framework)),
                            EnumSet.of(
                                    CONFLICT_FREE,
                                    ADMISSIBLE,
                                    REINSTATEMENT,
                                    I_MAXIMALITY,
                                    ABOVE_GROUNDED,
                                    BELOW_PREFERRED,
                                    LABELS_OF_EXTENSION)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
