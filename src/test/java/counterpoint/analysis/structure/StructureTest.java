package counterpoint.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final String DEBATE = """
            source s1 aaaa bbbb cccc dddd
            speaker v1 Odile
            speaker v2 Bram
            claim p1 The ferry should run at night.
            words l1 v1 s1 0 4
            says y1 l1 > p1
            claim p2 Nobody would ride it.
            words l2 v2 s1 5 9
            says y2 l2 > p2
            reply r1 l1 > l2
            conflict x1 p2 > p1
            claim p3 Bars close late.
            inference i1 p3 > p1
            claim p4 The night bus runs empty.
            inference i2 p4 > p2
            claim p5 The harbour is deep.
            claim p6 The harbour is shallow.
            conflict x2 p5 > p6
            conflict x3 p6 > p5
            claim p7 Bars close late!
            """;

    private static List<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::of).toList();
    }

    @Test
    void describesTheShape_whenAMapHasParts() {
        Structure structure = Structure.of(Sketch.map(DEBATE));

        assertThat(structure.components())
                .containsExactly(
                        new Structure.Component(Id.of("p1"), 4, 3),
                        new Structure.Component(Id.of("p5"), 2, 2),
                        new Structure.Component(Id.of("p7"), 1, 0));
        assertThat(structure.circles()).containsExactly(ids("p5", "p6", "x2", "x3"));
        assertThat(structure.deepest()).isEqualTo(ids("p4", "i2", "p2", "x1", "p1"));
        assertThat(structure.supports()).isEqualTo(2);
        assertThat(structure.attacks()).isEqualTo(3);
        assertThat(structure.contested()).containsExactly(new Structure.Contested(Id.of("p1"), 1, 1));
        assertThat(structure.central().get(0).claim()).isIn(ids("p1", "p5", "p6"));
        assertThat(structure.exchanges()).containsExactly(new Structure.Exchange(Id.of("v2"), Id.of("v1"), 1, 1, 0));
        assertThat(structure.duplicates()).containsExactly(ids("p3", "p7"));
    }

    @Test
    void isEmpty_whenTheMapIs() {
        Structure structure = Structure.of(ArgumentMap.empty(Id.of("empty")));

        assertThat(structure.deepest()).isEmpty();
        assertThat(structure.components()).isEmpty();
        assertThat(structure.central()).isEmpty();
    }
}
