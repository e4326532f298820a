package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Rephrase;
import counterpoint.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed beyond claims, quotations and replies: steps under attack, voices, concessions, wordings, chapters. */
final class StepsAndVoicesTest {

    private static List<Proposal> of(ArgumentMap draft, String proposer) {
        return draft.all(Proposal.class)
                .filter(proposal -> proposal.proposer().equals(proposer))
                .toList();
    }

    private static <T> List<T> added(ArgumentMap draft, String proposer, Class<T> type) {
        return of(draft, proposer).stream()
                .flatMap(proposal -> proposal.diff().added().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String text(ArgumentMap draft, Id claim) {
        return draft.supposingPending().get(claim, Proposition.class).text();
    }

    @Test
    void attacksTheStep_whenACommentSaysThatItDoesNotFollow() {
        ArgumentMap draft = Pages.draft("“A higher wall costs less than one more flood.” "
                + "That does not follow, since a flood comes every ten years and a wall is paid for every day.");
        ArgumentMap supposed = draft.supposingPending();

        Conflict conflict = added(draft, "undercuts/1", Conflict.class).get(0);

        assertThat(supposed.isUndercut(conflict)).isTrue();
        Inference step = supposed.get(conflict.target(), Inference.class);
        assertThat(text(draft, step.premises().get(0))).isEqualTo("A higher wall costs less than one more flood");
        assertThat(text(draft, step.conclusion())).isEqualTo("The wall should be raised");
        assertThat(text(draft, conflict.attacker())).startsWith("That does not follow");
        assertThat(supposed.all(Conflict.class).filter(c -> c.attacker().equals(conflict.attacker())))
                .containsExactly(conflict);
    }

    @Test
    void attacksAReasonThatWasFound_whenTheWordsDenyThatItIsOne() {
        ArgumentMap draft = Pages.draft("“The winter tides now reach the fish market every year.” "
                + "This is no reason to raise the wall, it is a reason to move the market.");
        ArgumentMap supposed = draft.supposingPending();

        Conflict conflict = added(draft, "undercuts/1", Conflict.class).get(0);

        Inference step = supposed.get(conflict.target(), Inference.class);
        assertThat(text(draft, step.premises().get(0)))
                .isEqualTo("The winter tides now reach the fish market every year");
        assertThat(added(draft, "reasons/2", Inference.class)).contains(step);
        assertThat(added(draft, "undercuts/1", Inference.class)).isEmpty();
    }

    @Test
    void attacksNoStep_whenACommentOnlyDisagrees() {
        ArgumentMap draft = Pages.draft("“A higher wall costs less than one more flood.” That is not true.");

        assertThat(of(draft, "undercuts/1")).isEmpty();
    }

    @Test
    void countsVoices_whenTwoCommentsObjectInTheSameWords() {
        ArgumentMap draft = Pages.draft(
                "“Nobody in the town will see a higher rate.” I disagree, the rate went up for the last harbour loan.",
                "“Nobody in the town will see a higher rate.” I disagree, the rate went up after the harbour loan.",
                "“Nobody in the town will see a higher rate.” I disagree, the shops would close first.");
        ArgumentMap supposed = draft.supposingPending();

        List<Rephrase> voices = added(draft, "voices/1", Rephrase.class);

        assertThat(voices).hasSize(1);
        assertThat(text(draft, voices.get(0).restatement())).contains("after the harbour loan");
        assertThat(text(draft, voices.get(0).original())).contains("last harbour loan");
        assertThat(of(draft, "voices/1").get(0).reason())
                .startsWith("Objects to the same as ReaderA, with the same words ")
                .endsWith(": one point, several voices.");
        assertThat(supposed.all(Conflict.class).map(Conflict::attacker))
                .contains(voices.get(0).restatement(), voices.get(0).original());
    }

    @Test
    void countsNoVoices_whenOneWriterRepeatsThemselves() {
        ArgumentMap draft = Pages.draft(
                "“Nobody in the town will see a higher rate.” That is not true, the rate went up for the last"
                        + " harbour loan. That is not true, the rate went up for the harbour loan.");

        assertThat(of(draft, "voices/1")).isEmpty();
    }

    @Test
    void attacksWhatIsGranted_whenAConcessionIsAnswered() {
        ArgumentMap draft = Pages.draft(
                "Of course a wall is ugly to look at from the beach. But it is the only thing that keeps the market dry.");

        Conflict conflict = added(draft, "concessions/1", Conflict.class).get(0);

        assertThat(text(draft, conflict.target())).contains("a wall is ugly");
        assertThat(text(draft, conflict.attacker())).contains("the only thing");
        assertThat(of(draft, "concessions/1").get(0).reason())
                .isEqualTo("Grants this (\"of course\") and answers it (\"but\").");
    }

    @Test
    void offersWords_andKeepsThoseThatWereSaid_whenAClaimBeginsWithAPronoun() {
        ArgumentMap draft = Pages.draft(
                "“The port will pay for it.” That is not true. She forgets who owns the port.",
                "The council was warned twice. It lost the papers in the flood.");

        List<String> offered = of(draft, "wording/1").stream()
                .flatMap(proposal -> proposal.diff().revised().stream())
                .map(revision ->
                        ((Proposition) revision.before()).text() + " → " + ((Proposition) revision.after()).text())
                .toList();

        assertThat(offered)
                .containsExactly(
                        "That is not true → [“The port will pay for it”] is not true",
                        "She forgets who owns the port → [Ines Calder] forgets who owns the port",
                        "It lost the papers in the flood → [The council] lost the papers in the flood");
        assertThat(draft.supposingPending().all(Proposition.class).map(Proposition::text))
                .contains("That is not true")
                .noneMatch(text -> text.startsWith("["));
        Proposal wording = of(draft, "wording/1").get(0);
        ArgumentMap taken = draft.supposingPending().apply(wording.diff());
        assertThat(taken.all(Proposition.class).map(Proposition::text))
                .contains("[“The port will pay for it”] is not true");
    }

    @Test
    void offersNothing_whenAPronounMayStandForNothing() {
        ArgumentMap draft = Pages.draft(
                "The council was warned twice. It is clear that nobody listened.",
                "The council was warned twice. They never answered. It takes years to build a wall.",
                "The council and the port were warned. It has no money for a wall.");

        assertThat(of(draft, "wording/1")).isEmpty();
    }

    @Test
    void beginsChapters_whereALongInterviewTurnsToSomethingElse() throws IOException {
        ArgumentMap draft = new Drafter()
                .draft(
                        Id.of("page"),
                        new counterpoint.transcript.TranscriptReader()
                                .read(counterpoint.transcript.Page.of(
                                        "page.txt", Files.readString(Path.of("seeds", "free-buses", "page.txt")))))
                .map();
        String page = draft.all(Source.class).findFirst().orElseThrow().text().orElseThrow();

        List<Extension> chapters = added(draft, "chapters/1", Extension.class);

        assertThat(chapters)
                .hasSizeBetween(7, 13)
                .allMatch(chapter -> chapter.name().equals(Extension.CHAPTER));
        assertThat(chapters.get(0).about()).contains(Id.of("t1"));
        List<String> titles =
                new ArrayList<>(chapters.stream().map(Extension::value).toList());
        assertThat(titles).allSatisfy(title -> {
            for (String word : title.split(", ", -1)) {
                assertThat(page.toLowerCase(java.util.Locale.ROOT)).contains(word.toLowerCase(java.util.Locale.ROOT));
            }
        });
        assertThat(titles)
                .anyMatch(title -> title.contains("Vessing"))
                .anyMatch(title -> title.contains("Corrant Bay"));
        assertThat(of(draft, "chapters/1"))
                .allMatch(proposal -> proposal.evidence().size() == 1);
    }

    @Test
    void proposesNoChapters_whenAnInterviewIsShort() {
        assertThat(of(Pages.draft("The wall is ugly."), "chapters/1")).isEmpty();
    }

    @Test
    void keepsWhatWasAdded_whenAProposalIsAcceptedFromTheTop() {
        ArgumentMap map = Pages.draft("“A higher wall costs less than one more flood.” That does not follow at all.");
        for (Proposal proposal : map.all(Proposal.class).toList()) {
            map = map.apply(proposal.diff()).apply(Diff.revising(proposal, proposal.with(Proposal.Status.ACCEPTED)));
        }
        assertThat(map.all(Proposal.class)).noneMatch(Proposal::isPending);
    }
}
