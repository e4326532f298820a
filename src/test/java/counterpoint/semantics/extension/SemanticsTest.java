package counterpoint.semantics.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Oracle;
import counterpoint.semantics.Questions;
import counterpoint.semantics.Semantics;
import counterpoint.semantics.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SemanticsTest {
    private static final int CASES = 20_000;
    private static final Budget PLENTY = Budget.unlimited();

    @ParameterizedTest
    @EnumSource
    void equalsDefinitionInEveryTask_whenTriedOnSmallFrameworks(Catalogue entry) {
        for (long seed = 0; seed < CASES; seed++) {
            AttackFramework framework = Frameworks.small(seed, 8);
            List<Integer> expected = entry.byDefinition(new Oracle(framework));
            assertThat(differences(entry.semantics(), framework, expected))
                    .as("%s, seed %d, expected %s", entry, seed, expected)
                    .isEmpty();
        }
    }

    /** What is not as the expected extensions say; plain comparisons, because there are millions of them. */
    private static List<String> differences(Semantics semantics, AttackFramework framework, List<Integer> expected) {
        List<String> differences = new ArrayList<>();
        List<Labelling> all = semantics.all(framework, PLENTY).toList();
        Set<Integer> found = new HashSet<>();
        for (Labelling labelling : all) {
            if (!found.add(Oracle.mask(labelling))) {
                differences.add("twice " + labelling);
            }
            if (!labelling.equals(Labelling.ofExtension(framework, labelling.extension()))) {
                differences.add("labels " + labelling);
            }
        }
        if (!found.equals(new HashSet<>(expected))) {
            differences.add("all " + found);
        }
        BigInteger count = semantics.count(framework, PLENTY);
        if (!count.equals(BigInteger.valueOf(expected.size()))) {
            differences.add("count " + count);
        }
        Optional<Labelling> one = semantics.one(framework, PLENTY);
        if (!one.map(Oracle::mask).map(expected::contains).orElse(expected.isEmpty())) {
            differences.add("one " + one);
        }
        Questions questions = semantics.questions(framework, PLENTY);
        for (int argument = 0; argument < framework.size(); argument++) {
            int a = argument;
            Verdict some = questions.credulous(a, PLENTY);
            Verdict every = questions.sceptical(a, PLENTY);
            if (!isRight(some, expected.stream().anyMatch(e -> Oracle.has(e, a)), a, 1, expected)
                    || !isRight(every, expected.stream().allMatch(e -> Oracle.has(e, a)), a, 0, expected)
                    || !Stream.of(some, every)
                            .flatMap(verdict -> verdict.certificate().stream())
                            .allMatch(all::contains)) {
                differences.add("questions about " + a + " " + some + " " + every);
            }
            Verdict credulous = semantics.credulous(framework, a, PLENTY);
            if (!isRight(credulous, expected.stream().anyMatch(e -> Oracle.has(e, a)), a, 1, expected)) {
                differences.add("credulous " + a + " " + credulous);
            }
            Verdict sceptical = semantics.sceptical(framework, a, PLENTY);
            if (!isRight(sceptical, expected.stream().allMatch(e -> Oracle.has(e, a)), a, 0, expected)) {
                differences.add("sceptical " + a + " " + sceptical);
            }
        }
        return differences;
    }

    /**
     * True when the verdict is the right one and has a certificate just when it should: part of an extension that holds
     * the argument (1) or lacks it (0).
     */
    private static boolean isRight(Verdict verdict, boolean accepted, int argument, int held, List<Integer> expected) {
        boolean needsCertificate = accepted == (held == 1);
        boolean isCertified = verdict.certificate()
                .map(Oracle::mask)
                .map(certificate -> Oracle.has(certificate, argument) == (held == 1)
                        && expected.stream()
                                .anyMatch(e -> (certificate & ~e) == 0 && Oracle.has(e, argument) == (held == 1)))
                .orElse(!needsCertificate);
        return verdict.isAccepted() == accepted && verdict.certificate().isPresent() == needsCertificate && isCertified;
    }

    @Test
    void countsWithoutListing_whenPartsAreMany() {
        int pairs = 100;
        AttackFramework.Builder builder = AttackFramework.builder(2 * pairs);
        for (int i = 0; i < pairs; i++) {
            builder.attack(2 * i, 2 * i + 1).attack(2 * i + 1, 2 * i);
        }
        AttackFramework framework = builder.build();

        assertThat(new Preferred().count(framework, PLENTY)).isEqualTo(BigInteger.TWO.pow(pairs));
        assertThat(new Complete().count(framework, PLENTY))
                .isEqualTo(BigInteger.valueOf(3).pow(pairs));
        assertThat(new Stable().all(framework, PLENTY).limit(1_000).distinct()).hasSize(1_000);
    }

    @Test
    void throwsWithWhatWasFound_whenTheBudgetIsUsedUp() {
        AttackFramework framework = Frameworks.uniform(300, 0.03, new Random(1));

        assertThatThrownBy(() -> new Preferred().one(framework, Budget.steps(1)))
                .isInstanceOf(BudgetExceededException.class)
                .hasMessage("The search was stopped after 1 steps. Ask about a smaller framework or allow more steps.")
                .satisfies(
                        e -> assertThat(((BudgetExceededException) e).found()).isPresent());
        assertThatThrownBy(() -> new Preferred().credulous(framework, 0, Budget.steps(1)))
                .satisfies(
                        e -> assertThat(((BudgetExceededException) e).found()).isPresent());
        assertThatThrownBy(() -> new Complete().count(framework, Budget.steps(1)))
                .satisfies(
                        e -> assertThat(((BudgetExceededException) e).found()).isPresent());
        assertThatThrownBy(() -> new Preferred().one(framework, Budget.until(() -> true)))
                .isInstanceOf(BudgetExceededException.class)
                .hasMessageContaining("because its time was over");
    }

    @Test
    void refusesQuestion_whenTheArgumentDoesNotExist() {
        assertThatThrownBy(() -> new Ideal().credulous(AttackFramework.of(2), 2, PLENTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 2 is not in a framework of 2 arguments. Use a number from 0 to 1.");
    }
}
