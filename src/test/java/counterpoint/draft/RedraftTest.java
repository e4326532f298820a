package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import org.junit.jupiter.api.Test;

final class RedraftTest {
    private static final String COMMENT = "“A higher wall costs less than one more flood.” That is not true.";

    @Test
    void changesNothing_whenNothingWasDecided() {
        assertThat(Redraft.of(Pages.draft(COMMENT)).isEmpty()).isTrue();
    }

    @Test
    void withdrawsWhatHangsOnARejectedClaim_andKeepsTheRest() {
        ArgumentMap draft = Pages.draft(COMMENT);
        Proposal claim = draft.all(Proposal.class)
                .filter(p ->
                        p.proposer().startsWith("claims") && p.diff().toString().contains("not true"))
                .findFirst()
                .orElseThrow();
        ArgumentMap decided = draft.apply(Diff.revising(claim, claim.with(Status.REJECTED)));

        Diff diff = Redraft.of(decided);

        assertThat(diff.removed()).isNotEmpty().allMatch(p -> p.toString().contains("replies/2"));
        ArgumentMap redrafted = decided.apply(diff);
        assertThat(redrafted.find(claim.id(), Proposal.class)).contains(claim.with(Status.REJECTED));
        assertThat(Redraft.of(redrafted).isEmpty()).isTrue();
    }
}
