package counterpoint.draft.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.draft.text.Speech;
import counterpoint.model.Finding;
import counterpoint.model.Span;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteProposerTest {
    private static final String PAGE = """
            The Night Ferry – Marta Lind

            Jon Hale
            Good evening, Marta. An empty boat is a promise the council keeps to nobody. Why should the ferry sail at night?

            Marta Lind
            The ferry should sail at night, because the bakers and the nurses start work before the first bus. \
            Last winter four hundred people signed for it. We asked the harbour office twice, and twice it lost the letter.

            Jon Hale
            And who would pay for an empty boat? The crew wants its sleep too.

            Marta Lind
            The boat is never empty on a Friday. Nobody counts the nurses because nobody is awake to count them. \
            The crew wants its sleep too, I know that.

            3 comments

            Ansel
            March 3, 2021 at 4:10 pm
            Just one thing from me about all of this.

            Birte
            March 3, 2021 at 5:10 pm
            %s

            Carl
            March 4, 2021 at 5:10 pm
            Thanks to you both for a lively hour.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            “Last winter four hundred people signed for it.” So what?         | Last winter four hundred people signed for it.
            2. “Last winter four hundred people signed for it.“ So what?      | Last winter four hundred people signed for it.
            ”Last winter four hundred people signed for it.” So what?         | Last winter four hundred people signed for it.
            She said "nobody is awake to count them" and that is that.        | nobody is awake to count them
            > We asked the harbour office twice, and twice it lost the letter.| We asked the harbour office twice, and twice it lost the letter.
            “Last winter five hundred people have signed for it.” Really?     | Last winter four hundred people signed for it.
            “Last winter four hundred people signed for it.” Not so, I counted "> forty. | Last winter four hundred people signed for it.
            She says the bakers and the nurses start work before the first bus. Do they? | the bakers and the nurses start work before the first bus.
            """)
    void anchorsTheExactPassage_howeverItIsQuoted(String comment, String passage) {
        assertThat(propose(comment).all())
                .flatExtracting(Quotation::passages)
                .extracting(place -> words(comment, place))
                .containsExactly(passage);
    }

    @Test
    void anchorsPiecesInOrder_whenTheQuotationLeavesWordsOut() {
        String comment = "“The ferry should sail at night … twice it lost the letter.” Quite.";

        assertThat(propose(comment).all())
                .singleElement()
                .satisfies(q -> assertThat(q.passages())
                        .extracting(place -> words(comment, place))
                        .containsExactly("The ferry should sail at night", "twice it lost the letter."));
    }

    @Test
    void keepsTheQuotingWordsWithoutTheirMarks() {
        String comment = "I keep thinking of “The boat is never empty on a Friday.” since then.";

        assertThat(propose(comment).all())
                .extracting(q -> words(comment, q.words()))
                .containsExactly("The boat is never empty on a Friday.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The so-called “nurses” can drive.
            They call it a “night boat” these days.
            “The crew wants its sleep too” is what counts.
            """)
    void leavesAlone_whatIsShortOrSaidTwice(String comment) {
        assertThat(propose(comment).all()).isEmpty();
    }

    @Test
    void findsAnAbsentQuotation_insteadOfGuessing() {
        Quotations quotations = propose("“The nurses will have to learn to swim to work like everyone else.” Shame.");

        assertThat(quotations.all()).isEmpty();
        assertThat(quotations.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("quote.absent");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.place()).isPresent();
        });
    }

    @Test
    void findsAMisattributedQuotation_whenTheOtherSpeakerSaidIt() {
        Quotations quotations = propose(
                "An answer for Ms Lind. She says it herself: “An empty boat is a promise the council keeps to nobody.”");

        assertThat(quotations.all()).hasSize(1);
        assertThat(quotations.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "quote.misattributed",
                        "Comment c2 credits Marta Lind with \"An empty boat is a promise the council keeps to nobody.\","
                                + " but Jon Hale said it. Read both passages before judging the comment."));
    }

    @Test
    void findsNothingOdd_whenTheRightSpeakerIsCredited() {
        assertThat(propose("As Marta says, “The boat is never empty on a Friday.” True.")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            “An empty boat is a promise the council keeps to nobody”, says Lind. Really?
            Marta: “An empty boat is a promise the council keeps to nobody.” Really?
            """)
    void findsAMisattributedQuotation_whereverTheCreditStands(String comment) {
        assertThat(propose(comment).findings()).extracting(Finding::code).containsExactly("quote.misattributed");
    }

    @Test
    void saysSo_whenAQuotationJoinsTwoPlaces() {
        String comment =
                "“the bakers and the nurses start work before the first bus nobody is awake to count them” Well.";
        Quotations quotations = propose(comment);

        assertThat(quotations.all())
                .singleElement()
                .satisfies(q -> assertThat(q.passages())
                        .extracting(place -> words(comment, place))
                        .containsExactly(
                                "the bakers and the nurses start work before the first bus",
                                "nobody is awake to count them"));
        assertThat(quotations.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "quote.stitched",
                        "Comment c2 quotes \"the bakers and the nurses start work before the first bus nobody is awake to"
                                + " cou…\" as if it were said in one go, but it is put together from 2 places, said by"
                                + " Marta Lind. Read them before judging the comment."));
    }

    @Test
    void givesEachSpeakerTheirWords_whenAQuotationJoinsTwoSpeakers() {
        String comment = "“The boat is never empty on a Friday … who would pay for an empty boat?” Well.";
        Quotations quotations = propose(comment);

        assertThat(quotations.all())
                .extracting(q -> words(comment, q.words()))
                .containsExactly("The boat is never empty on a Friday", "who would pay for an empty boat");
        assertThat(quotations.findings()).extracting(Finding::code).containsExactly("quote.stitched");
    }

    @Test
    void findsWhatOneSpeakerQuotesOfTheOther_butNotOfThemselves() {
        Quotations quotations =
                new QuoteProposer(new Speech(new TranscriptReader().read(Page.of("ferry.txt", """
                        The Night Ferry – Marta Lind

                        Marta Lind
                        The ferry should sail at night, because the bakers start work before the first bus.

                        Jon Hale
                        You said “the bakers start work before the first bus”, and yet the boat was empty.

                        Marta Lind
                        I said that the bakers start work before the first bus, and I say it again.

                        Jon Hale
                        Thank you for joining us.
                        """)))).propose();

        assertThat(quotations.all()).extracting(q -> q.by().id().toString()).containsExactly("t2");
    }

    private static Quotations propose(String comment) {
        return new QuoteProposer(new Speech(new TranscriptReader().read(Page.of("ferry.txt", PAGE.formatted(comment)))))
                .propose();
    }

    private static String words(String comment, Span place) {
        return place.of(PAGE.formatted(comment));
    }
}
