package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void namesTheSeedAndHowToReplayIt_whenALawFails() {
        List<Long> tried = new ArrayList<>();

        assertThatThrownBy(() -> Seeds.check(LongStream.range(0, 9), seed -> {
                    tried.add(seed);
                    if (seed == 3) {
                        throw new IllegalStateException("Odd one out.");
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The law fails for seed 3. Replay it with -Dseed=3.\nOdd one out.");

        assertThat(tried).containsExactly(0L, 1L, 2L, 3L);
    }
}
