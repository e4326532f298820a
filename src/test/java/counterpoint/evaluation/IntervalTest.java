package counterpoint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers worked out by hand. */
class IntervalTest {
    @Test
    void givesMeanAndSpread_whenSomePagesHaveNoValue() {
        Interval interval = Interval.of(0, 1, Double.NaN);

        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.pages()).isEqualTo(2);
        // Two pages drawn with replacement have mean 0 or 1 in a quarter of the draws each.
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isOne();
    }

    @Test
    void isNotANumber_whenNoPageHasAValue() {
        assertThat(Interval.of(Double.NaN).mean()).isNaN();
        assertThat(Interval.of().pages()).isZero();
    }
}
