package counterpoint.draft.link;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Span;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which side words of a comment take towards a claim, when it is given that they bear on it. */
final class SidesTest {

    private static Bearing side(String claim, String reply) {
        String text = """
                The Ferry – Ute Brandt

                Jon Aas
                What would you change about the ferry?

                Ute Brandt
                %s

                Jon Aas
                Thank you.

                1 comment

                ReaderA
                June 2, 2021 at 9:15 am
                %s
                Reply
                """.formatted(claim, reply);
        Transcript page = new TranscriptReader().read(Page.of("ferry.txt", text));
        return new Sides(page).of(place(page, reply), place(page, claim));
    }

    private static Span place(Transcript page, String words) {
        int start = page.text().indexOf(words);
        return new Span(page.source().id(), start, start + words.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry pays for itself.          | That is not true, the county pays half of it.
            The ferry pays for itself.          | Nonsense.
            The ferry pays for itself.          | No, it doesn't.
            The ferry pays for itself.          | You are wrong about the money.
            The island wants a bridge.          | Nobody on the island wants one.
            A bridge would be built in a year.  | I doubt that it can be done so fast.
            Winter crossings are quite safe.    | This ignores the storm of last January.
            Everybody has a car on the island.  | You can't be serious, my mother never had one.
            """)
    void attacks_whenWordsDenyOrRefuse(String claim, String reply) {
        assertThat(side(claim, reply)).isEqualTo(Bearing.ATTACK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry pays for itself.          | Exactly, our mill has lived off it for years.
            The island wants a bridge.          | I agree with her about the bridge.
            Winter crossings are quite safe.    | Well said, and the crew deserves thanks.
            A bridge would be built in a year.  | She is right, the piers already stand.
            """)
    void supports_whenWordsAgree(String claim, String reply) {
        assertThat(side(claim, reply)).isEqualTo(Bearing.SUPPORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry pays for itself.          | My uncle sold tickets there in 1987.
            Winter crossings are quite safe.    | The new boat came from a yard in Gdansk.
            """)
    void doesNotAttack_whenNothingSaysSo(String claim, String reply) {
        assertThat(side(claim, reply)).isNotEqualTo(Bearing.ATTACK);
    }

    @Test
    void isASupport_whenBothAreOneSpeakersWords() {
        String claim = "The ferry pays for itself. The county never gave it a krone.";
        Transcript page = new TranscriptReader().read(Page.of("ferry.txt", """
                The Ferry – Ute Brandt

                Jon Aas
                What would you change?

                Ute Brandt
                %s

                Jon Aas
                Thank you.
                """.formatted(claim)));

        assertThat(new Sides(page)
                        .of(
                                place(page, "The county never gave it a krone."),
                                place(page, "The ferry pays for itself.")))
                .isEqualTo(Bearing.SUPPORT);
    }

    @Test
    void isNeutral_whenAPlaceIsOutsideAllSpeech() {
        String page = "The Ferry – Ute Brandt\n\nJon Aas\nWhat now?\n\nUte Brandt\nThe ferry pays for itself.\n";
        Transcript read = new TranscriptReader().read(Page.of("ferry.txt", page));

        assertThat(new Sides(read).of(place(read, "The Ferry"), place(read, "The ferry pays")))
                .isEqualTo(Bearing.NEUTRAL);
    }
}
