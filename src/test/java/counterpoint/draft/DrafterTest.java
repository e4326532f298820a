package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Transition;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

final class DrafterTest {

    @Test
    void holdsOnlyThePageAsFact_andAllElseAsPending() {
        ArgumentMap map = Pages.draft("I agree with Ines. The council should raise the wall.");

        assertThat(map.all(Node.class)).isEmpty();
        assertThat(map.all(Proposal.class)).isNotEmpty().allMatch(Proposal::isPending);
    }

    @Test
    void proposesAnswers_whenATurnFollowsAQuestion() {
        ArgumentMap map = Pages.draft().supposingPending();

        assertThat(map.all(Answer.class))
                .extracting(a -> map.get(a.question(), Question.class).text(), a -> text(map, a.proposition()))
                .contains(tuple("Who will pay for it?", "The port will pay for it"));
    }

    @Test
    void proposesAnAttackOnTheQuotedClaim_whenACommentDeniesIt() {
        ArgumentMap map = Pages.draft(
                        "“The council never counted the cost of the last one.” That is not true. They did count it.")
                .supposingPending();

        assertThat(map.all(Conflict.class)).isNotEmpty().allSatisfy(conflict -> {
            assertThat(text(map, conflict.target())).contains("never counted the cost");
            assertThat(map.referrers(conflict.id(), Illocution.class))
                    .extracting(Illocution::force)
                    .containsExactly(Illocution.Force.DISAGREEING);
        });
    }

    @Test
    void proposesNoAttack_whenACommentAgreesWithWhatItQuotes() {
        ArgumentMap map = Pages.draft(
                        "“A higher wall costs less than one more flood.” Exactly, my shop has been flooded twice.")
                .supposingPending();

        assertThat(map.all(Conflict.class)).isEmpty();
    }

    @Test
    void proposesOnlyATransition_whenNoCueTellsTheSide() {
        ArgumentMap map = Pages.draft(
                        "“A higher wall costs less than one more flood.” The last flood cost the bakery a new oven.")
                .supposingPending();

        assertThat(map.all(Conflict.class)).isEmpty();
        assertThat(map.all(Transition.class))
                .anyMatch(t -> map.referrers(t.id()).isEmpty());
    }

    @Test
    void proposesNoClaim_forThanksAndGreetings() {
        ArgumentMap map = Pages.draft("Thanks to you both, great interview!").supposingPending();

        assertThat(map.all(Proposition.class)).extracting(Proposition::text).noneMatch(t -> t.contains("Thanks"));
        assertThat(map.all(Proposition.class)).extracting(Proposition::text).noneMatch(t -> t.contains("Welcome"));
    }

    @Test
    void proposesNoClaim_whenAnAnswerBeginsWithThanks() {
        Page page = Page.of("walls.txt", """
                Sea walls – Ines Lind

                Ada Berg
                Welcome to the harbour. Who should pay for the wall?

                Ines Lind
                Thank you for having me here again today. The port should pay for the wall.

                Ada Berg
                The port says it can't. Is that so?

                Ines Lind
                The port must open its books first.
                """);

        ArgumentMap map = new Drafter()
                .draft(Id.of("walls"), new TranscriptReader().read(page))
                .map()
                .supposingPending();

        assertThat(map.all(Proposition.class))
                .extracting(Proposition::text)
                .contains("The port should pay for the wall")
                .noneMatch(t -> t.contains("Thank you"));
    }

    @Test
    void isTheSame_whenDraftedTwice() {
        String comment = "“A higher wall costs less than one more flood.” But who checked that?";

        assertThat(Pages.draft(comment)).isEqualTo(Pages.draft(comment));
    }

    private static String text(ArgumentMap map, Id proposition) {
        return map.get(proposition, Proposition.class).text();
    }
}
