package counterpoint.draft.link;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.ClaimProposer;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Grain;
import counterpoint.draft.claim.QuestionProposer;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.text.Speech;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SubjectsTest {
    private static final String INTERVIEW = """
            The Orchard – Mia Holt

            Per Lund
            Welcome. What did the frost do to the trees?

            Mia Holt
            The frost killed every second pear tree in the valley. Insurance pays for hail and not for frost.

            Per Lund
            Some growers light candles between the rows at night.

            Mia Holt
            Candles are dear and the smoke troubles the village. A mill needs two hundred tonnes of apples a year.

            """;

    private static Speech page(String... comments) {
        StringBuilder page =
                new StringBuilder(INTERVIEW).append(comments.length).append(" comments\n\n");
        for (int i = 0; i < comments.length; i++) {
            page.append("Reader")
                    .append((char) ('A' + i))
                    .append("\nMay ")
                    .append(i + 1)
                    .append(", 2021 at 4:10 pm\n")
                    .append(comments[i])
                    .append("\nReply\n\n");
        }
        return new Speech(new TranscriptReader().read(Page.of("orchard.txt", page.toString())));
    }

    private static Subjects of(Speech page) {
        Quotations quotations = new QuoteProposer(page).propose();
        Questions questions = new QuestionProposer(page).propose(quotations);
        Claims claims = new ClaimProposer(page, quotations, questions, Grain.of(page)).propose();
        return new Subjects(
                page, claims.all().stream().filter(c -> !c.isInComment()).toList());
    }

    private static List<String> texts(List<Subjects.Subject> subjects) {
        return subjects.stream().map(Subjects.Subject::claim).map(Claim::text).toList();
    }

    @Test
    void ranksTheClaimWhoseRareWordsACommentSaysFirst() {
        Subjects subjects = of(page("My neighbour's insurance never paid for hail either."));

        assertThat(texts(subjects.of(0)))
                .hasSize(Subjects.OFFERED)
                .first()
                .asString()
                .contains("hail");
    }

    @Test
    void leansOnTheCommentsAround_whenACommentsOwnWordsFitNothing() {
        Subjects subjects = of(page(
                "Candles are cheaper than a lost harvest.",
                "Really?",
                "The smoke of candles drifts over our village till noon."));

        assertThat(texts(subjects.of(1))).first().asString().contains("Candles");
    }

    @Test
    void isSurer_whenOwnWordsFitThanWhenOnlyThoseAroundDo() {
        Subjects subjects = of(page("The frost killed every second pear tree of ours too.", "Really?"));

        assertThat(subjects.of(0).get(0).likely())
                .isGreaterThan(3 * subjects.of(1).get(0).likely());
    }

    @Test
    void isNeverSureOfTheLaterOfTwo() {
        List<Subjects.Subject> ranked =
                of(page("Frost again.", "The mill wants apples.")).of(1);

        assertThat(ranked)
                .extracting(Subjects.Subject::likely)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allSatisfy(likely -> assertThat(likely).isBetween(0.0, 1.0));
    }

    @Test
    void ranksNothing_whenTheInterviewClaimsNothing() {
        assertThat(new Subjects(page("Frost again."), List.of()).of(0)).isEmpty();
    }
}
