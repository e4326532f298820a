package counterpoint.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void differ_onlyInWhatIsSaid_whenMarksDashesAndCaseDiffer() {
        assertThat(spelled("“Don’t – ever – PAY 3.50!”"))
                .containsExactlyElementsOf(spelled("don't ever pay 3.50"))
                .containsExactly("dont", "ever", "pay", "3.50");
    }

    @Test
    void keepOffsetsOfTheOriginal_whenAnEmojiStandsBefore() {
        String text = "Well said 🚌 café owners";
        Words words = Words.of(text);

        assertThat(text.substring(words.start(2), words.end(2))).isEqualTo("café");
        assertThat(words.spelling(2)).isEqualTo("cafe");
    }

    @Test
    void areFoundByOffset_whenTheyStartInsideAPlace() {
        Words words = Words.of("one two three");

        assertThat(words.within(1, 9)).isEqualTo(new Range(1, 3));
        assertThat(words.within(13, 13)).isEqualTo(new Range(3, 3));
    }

    private static Iterable<String> spelled(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::spelling).toList();
    }
}
