package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    @Test
    void sortsDigitsAsNumbers() {
        List<Id> sorted = Stream.of(
                        "0",
                        "007",
                        "7",
                        "10",
                        "P1",
                        "p",
                        "p01",
                        "p1",
                        "p1.2",
                        "p1a",
                        "p01b",
                        "p2",
                        "p10",
                        "p99999999999999999999",
                        "p100000000000000000000",
                        "pa")
                .map(Id::of)
                .toList();
        List<Id> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));

        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void ordersTotallyAndConsistentlyWithEquality() {
        Seeds.each(seed -> {
            Random random = new Random(seed);
            List<Id> ids = Stream.generate(() -> dense(random)).limit(20).toList();
            for (Id a : ids) {
                for (Id b : ids) {
                    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                    for (Id c : ids) {
                        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                            assertThat(a).isLessThanOrEqualTo(c);
                        }
                    }
                }
            }
        });
    }

    /** Short ids over few characters, so that near-ties (leading zeros, shared prefixes) are common. */
    private static Id dense(Random random) {
        String alphabet = "0019a/:é";
        StringBuilder id = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            id.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return Id.of(id.toString());
    }

    @Test
    void refusesIds_whenTheyAreEmptyOrTooLong() {
        assertThatThrownBy(() -> Id.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An id has 1 to 200 characters, but this one has 0. Shorten it.");
        assertThatThrownBy(() -> Id.of("x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An id has 1 to 200 characters, but this one has 201. Shorten it.");
        assertThat(Id.of("x".repeat(200)).value()).hasSize(200);
    }

    @Test
    void namesCharacterAndPosition_whenAnIdHoldsSpacesOrControls() {
        assertThatThrownBy(() -> Id.of("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Id \"a b\" contains U+0020 at position 1. Leave out spaces and controls.");
        assertThatThrownBy(() -> Id.of("ab\u0000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Id \"ab \" contains U+0000 at position 2. Leave out spaces and controls.");
        assertThatThrownBy(() -> Id.of("\u00a0x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Id \"\u00a0x\" contains U+00A0 at position 0. Leave out spaces and controls.");
    }
}
