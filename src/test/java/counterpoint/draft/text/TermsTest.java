package counterpoint.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Span;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

final class TermsTest {
    private final Transcript page = new TranscriptReader().read(Page.of("walls.txt", """
            Walls – Ada Berg

            Ada Berg
            They are raising the walls of the harbour.

            Bo Lind
            Why?
            """));
    private final int start = page.text().indexOf("They");
    private final Span sentence =
            new Span(page.source().id(), start, page.text().indexOf("Bo Lind"));
    private final Terms terms = new Terms(new Speech(page));

    @Test
    void keepsWhatCarriesATopic_withoutItsEnding() {
        assertThat(terms.of(sentence)).containsExactly("rais", "wall", "harbour");
    }

    @Test
    void pairsNeighbours_andTakesAllThrees() {
        assertThat(terms.runs(sentence))
                .containsExactly(
                        "the are rais",
                        "are rais",
                        "are rais the",
                        "rais the",
                        "rais the wall",
                        "the wall",
                        "the wall of",
                        "wall of",
                        "wall of the",
                        "of the harbour",
                        "the harbour");
    }
}
