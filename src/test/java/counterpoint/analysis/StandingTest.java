package counterpoint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Frameworks;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final int CASES = 5_000;

    @Test
    void claimFalls_whenAnObjectionStands() {
        Standing standing = Standing.of(Sketch.map("""
                claim p1 The ferry should run at night.
                claim p2 Nobody would ride it.
                conflict x1 p2 > p1
                """));

        assertThat(standing.labels())
                .containsExactly(
                        Map.entry(Id.of("p1"), Label.OUT),
                        Map.entry(Id.of("p2"), Label.IN),
                        Map.entry(Id.of("x1"), Label.IN));
    }

    @Test
    void claimStandsAgain_whenTheObjectionIsUndercut() {
        Standing standing = Standing.of(Sketch.map("""
                claim p1 The ferry should run at night.
                claim p2 Nobody would ride it.
                claim p3 The count was taken in winter.
                conflict x1 p2 > p1
                conflict x2 p3 > x1
                """));

        assertThat(standing.nodes(Label.IN)).containsExactly(Id.of("p1"), Id.of("p2"), Id.of("p3"), Id.of("x2"));
        assertThat(standing.nodes(Label.OUT)).containsExactly(Id.of("x1"));
    }

    @Test
    void reasonFallsWithOnePremise_whenPremisesAreLinked() {
        Standing standing = Standing.of(Sketch.map("""
                claim p1 The ferry should run at night.
                claim p2 Bars close at two.
                claim p3 The last bus leaves at one.
                claim p4 The last bus leaves at three.
                inference i1 p2 p3 > p1
                conflict x1 p4 > p3
                """));

        assertThat(standing.nodes(Label.OUT)).containsExactly(Id.of("i1"), Id.of("p3"));
        assertThat(standing.label(Id.of("p1"))).contains(Label.IN);
    }

    @Test
    void bothAreOpen_whenTwoClaimsAttackEachOther() {
        ArgumentMap map = Sketch.map("""
                claim p1 The harbour is deep enough.
                claim p2 The harbour is too shallow.
                question q1 How deep is the harbour?
                conflict x1 p1 > p2
                conflict x2 p2 > p1
                """);

        assertThat(Standing.of(map).nodes(Label.UNDECIDED)).hasSize(4);
        assertThat(Standing.of(map).label(Id.of("q1"))).isEmpty();
    }

    @Test
    void listsNodesInNaturalOrder_whenIdsHaveNumbers() {
        Standing standing = Standing.of(Sketch.map("""
                claim p10 Ten.
                claim p9 Nine.
                claim a1 One.
                """));

        assertThat(standing.labels().keySet()).containsExactly(Id.of("a1"), Id.of("p9"), Id.of("p10"));
    }

    @Test
    void equalsDirectReading_whenMapsAreRandom() {
        Set<Label> seen = EnumSet.noneOf(Label.class);
        for (long seed = 0; seed < CASES; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 7, 10);
            Standing standing = Standing.of(map);
            assertThat(standing.labels()).as("seed %d", seed).isEqualTo(new DirectReading(map).leastFixedPoint());
            seen.addAll(standing.labels().values());
        }
        assertThat(seen).containsExactly(Label.values());
    }

    @Test
    void completeLabellingsCorrespondOneToOne_whenMapsAreSmall() {
        int several = 0;
        for (long seed = 0; seed < 400; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 3, 5);
            Projection projection = Projection.of(map);
            List<Map<Id, Label>> carriedBack = new ArrayList<>();
            for (int[] extension : Frameworks.completeExtensions(projection.framework())) {
                Labelling labelling = Labelling.ofExtension(projection.framework(), extension);
                carriedBack.add(projection.standing(labelling).labels());
            }
            assertThat(carriedBack)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(new DirectReading(map).fixedPoints());
            several += carriedBack.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(20);
    }

    @Test
    void staysLinear_whenManyRelationsNeedTheSameClaim() {
        StringBuilder lines = new StringBuilder("claim p0 Hub.\n");
        for (int i = 1; i <= 50; i++) {
            lines.append("claim p").append(i).append(" Claim ").append(i).append(".\n");
            lines.append("conflict x").append(i).append(" p0 > p").append(i).append('\n');
        }
        Projection projection = Projection.of(Sketch.map(lines.toString()));

        assertThat(projection.framework().size()).isEqualTo(projection.nodes().size() + 1);
        assertThat(projection.framework().attackCount()).isEqualTo(50 + 50 + 1);
    }

    @Test
    void refusesLabelling_whenItIsOfAnotherFramework() {
        Projection projection = Projection.of(Sketch.map("claim p1 One."));
        Labelling other = Grounded.labelling(AttackFramework.of(2));

        assertThatThrownBy(() -> projection.standing(other))
                .hasMessage(
                        "The labelling has 2 labels, but this projection has 1 arguments. Label its own framework.");
    }
}
