package counterpoint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.analysis.Weighing.Method;
import counterpoint.analysis.Weighing.Weights;
import counterpoint.model.Id;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final String DEBATE = """
            source s1 aaaa bbbb cccc
            speaker v1 Odile
            speaker v2 Bram
            claim p1 The ferry should run at night.
            claim p2 Nobody would ride it.
            claim p3 The count was taken in winter.
            words l1 v1 s1 0 4
            words l2 v2 s1 5 9
            says y1 l1 > p2
            says y2 l2 > p2
            conflict x1 p2 > p1
            """;

    private static double strength(Weighing.Weighed weighed, String node) {
        return weighed.strengths().getOrDefault(Id.of(node), Double.NaN);
    }

    @Test
    void objectionIsAsStrongAsItsClaim_whenNothingAttacksIt() {
        Weighing.Weighed weighed = Weighing.of(Sketch.map(DEBATE), Method.DF_QUAD, Weights.EVEN);

        assertThat(strength(weighed, "x1")).isCloseTo(.5, within(1e-9));
        assertThat(strength(weighed, "p1")).isCloseTo(.5 - .5 * .5, within(1e-9));
        assertThat(weighed.isConverged()).isTrue();
    }

    @Test
    void objectionWeakens_whenItIsUndercut() {
        Weighing.Weighed weighed =
                Weighing.of(Sketch.map(DEBATE + "conflict x2 p3 > x1\n"), Method.DF_QUAD, Weights.EVEN);

        assertThat(strength(weighed, "x1")).isCloseTo(.25, within(1e-9));
        assertThat(strength(weighed, "p1")).isCloseTo(.5 - .5 * .25, within(1e-9));
    }

    @Test
    void claimStartsStronger_whenMorePeopleMakeIt() {
        Weighing.Weighed weighed = Weighing.of(Sketch.map(DEBATE), Method.H_CATEGORISER, Weights.VOICES);

        assertThat(strength(weighed, "p2")).isCloseTo(2 / 3., within(1e-9));
        assertThat(strength(weighed, "p1")).isCloseTo(.5 / (1 + 2 / 3.), within(1e-9));
    }
}
