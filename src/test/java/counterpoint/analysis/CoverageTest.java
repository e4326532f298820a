package counterpoint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Id;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String INTERVIEW = """
            source s1 aaaa bbbb cccc dddd
            speaker v1 Odile
            speaker v2 Bram
            claim p1 The ferry should run at night.
            words l1 v1 s1 0 4
            says y1 l1 > p1
            claim p2 Bars close late.
            words l2 v1 s1 5 9
            says y2 l2 > p2
            inference i1 p2 > p1
            """;

    private static final String BRAM = """
            claim p3 Nobody would ride it.
            words l3 v2 s1 10 14
            says y3 l3 > p3
            """;

    @Test
    void isSilence_whenOnlyItsOwnMakerGoesOn() {
        assertThat(Coverage.silent(Sketch.map(INTERVIEW))).containsExactly(Id.of("p1"), Id.of("p2"));
    }

    @Test
    void isAReply_whenSomebodyElseObjects() {
        assertThat(Coverage.silent(Sketch.map(INTERVIEW + BRAM + "conflict x1 p3 > p1\n")))
                .containsExactly(Id.of("p2"), Id.of("p3"));
    }

    @Test
    void isAReply_whenSomebodyElseAnswersTheWords() {
        assertThat(Coverage.silent(Sketch.map(INTERVIEW + BRAM + "reply r1 l2 > l3\n")))
                .containsExactly(Id.of("p1"), Id.of("p3"));
    }
}
