package counterpoint.semantics.extension;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Generators;
import counterpoint.semantics.Labelling;
import counterpoint.semantics.Meter;
import counterpoint.semantics.Oracle;
import counterpoint.semantics.formula.CompleteSat;
import counterpoint.semantics.formula.IdealSat;
import counterpoint.semantics.formula.PreferredSat;
import counterpoint.semantics.formula.RangeSat;
import counterpoint.semantics.formula.StableSat;
import counterpoint.semantics.masks.CompleteMasks;
import counterpoint.semantics.masks.PreferredMasks;
import counterpoint.semantics.masks.RangeMasks;
import counterpoint.semantics.masks.StableMasks;
import counterpoint.semantics.search.IdealSearch;
import counterpoint.semantics.search.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {
    private static final int SMALL_CASES = 1_000;
    private static final int MIDDLE_CASES = 30;

    enum Kind {
        COMPLETE,
        PREFERRED,
        STABLE,
        SEMI_STABLE,
        STAGE,
        IDEAL;

        Search bySat(AttackFramework framework) {
            Meter meter = Budget.unlimited().meter();
            return switch (this) {
                case COMPLETE -> new CompleteSat(framework, meter);
                case PREFERRED -> new PreferredSat(framework, meter);
                case STABLE -> new StableSat(framework, meter);
                case SEMI_STABLE -> new RangeSat(framework, RangeSat.Kind.SEMI_STABLE, meter);
                case STAGE -> new RangeSat(framework, RangeSat.Kind.STAGE, meter);
                case IDEAL -> new IdealSat(framework, meter);
            };
        }

        Search byMasks(AttackFramework framework) {
            Meter meter = Budget.unlimited().meter();
            return switch (this) {
                case COMPLETE -> new CompleteMasks(framework, meter);
                case PREFERRED -> new PreferredMasks(framework, meter);
                case STABLE -> new StableMasks(framework, meter);
                case SEMI_STABLE -> new RangeMasks(framework, RangeMasks.Kind.SEMI_STABLE, meter);
                case STAGE -> new RangeMasks(framework, RangeMasks.Kind.STAGE, meter);
                case IDEAL -> new IdealSearch(framework, new PreferredMasks(framework, meter));
            };
        }

        List<Integer> byDefinition(Oracle oracle) {
            return switch (this) {
                case COMPLETE -> oracle.complete();
                case PREFERRED -> oracle.preferred();
                case STABLE -> oracle.stable();
                case SEMI_STABLE -> oracle.semiStable();
                case STAGE -> oracle.stage();
                case IDEAL -> List.of(oracle.ideal());
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysEqualDefinition_whenFrameworksAreSmall(Kind kind) {
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            AttackFramework framework = Frameworks.small(seed, 8);
            List<Integer> expected = kind.byDefinition(new Oracle(framework));
            for (Search search : List.of(kind.bySat(framework), kind.byMasks(framework))) {
                String description = search.getClass().getSimpleName() + ", seed " + seed;
                assertThat(masks(search.all()))
                        .as(description)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(expected);
                for (int a = 0; a < framework.size(); a++) {
                    int argument = a;
                    boolean some = expected.stream().anyMatch(e -> Oracle.has(e, argument));
                    boolean every = expected.stream().allMatch(e -> Oracle.has(e, argument));
                    assertThat(search.with(a).isPresent()).as(description).isEqualTo(some);
                    assertThat(search.without(a).isEmpty()).as(description).isEqualTo(every);
                    search.with(a).ifPresent(e -> assertThat(e.get(argument)).isTrue());
                    search.without(a).ifPresent(e -> assertThat(e.get(argument)).isFalse());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysAgree_whenFrameworksAreOfMiddleSize(Kind kind) {
        for (long seed = 0; seed < MIDDLE_CASES; seed++) {
            Random random = new Random(seed);
            AttackFramework framework =
                    Frameworks.uniform(9 + random.nextInt(14), 0.05 + random.nextDouble() / 5, random);

            List<BitSet> bySat = list(kind.bySat(framework).all());

            assertThat(list(kind.byMasks(framework).all()))
                    .as("%s, seed %d", kind, seed)
                    .containsExactlyInAnyOrderElementsOf(bySat);
            Set<BitSet> distinct = new HashSet<>(bySat);
            assertThat(distinct).hasSameSizeAs(bySat);
        }
    }

    private static List<BitSet> list(Iterator<BitSet> sets) {
        List<BitSet> list = new ArrayList<>();
        sets.forEachRemaining(list::add);
        return list;
    }

    private static List<Integer> masks(Iterator<BitSet> sets) {
        return list(sets).stream()
                .map(set -> set.stream().map(a -> 1 << a).sum())
                .toList();
    }

    @Test
    void findsOneOfThePreferred_whenComponentsAreTakenInOrder() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            AttackFramework framework = Generators.blocks(70 + random.nextInt(60), 12, 0.2, 1, random);
            Labelling one = new Preferred().one(framework, Budget.unlimited()).orElseThrow();
            List<Labelling> all = new Preferred()
                    .all(framework, Budget.unlimited())
                    .limit(5_000)
                    .toList();
            if (all.size() < 5_000) {
                assertThat(all).as("seed %d", seed).contains(one);
                compared += all.size() > 1 ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }
}
