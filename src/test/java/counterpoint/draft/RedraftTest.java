package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Proposition;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RedraftTest {
    private static final String COMMENT = "“A higher wall costs less than one more flood.” That is not true.";
    private static final String SECOND = "The wall is ugly, and nobody will swim behind it.";
    private static final Id C1 = Id.of("c1");
    private static final Id C2 = Id.of("c2");

    private static ArgumentMap accepting(ArgumentMap map, Proposal proposal) {
        return map.apply(proposal.diff()).apply(Diff.revising(proposal, proposal.with(Status.ACCEPTED)));
    }

    private static Proposal claim(ArgumentMap map, String words) {
        return map.all(Proposal.class)
                .filter(proposal -> proposal.proposer().startsWith("claims"))
                .filter(proposal -> proposal.diff().added().stream()
                        .anyMatch(entry -> entry instanceof Proposition claim
                                && claim.text().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Proposal> waitingIn(ArgumentMap map, Id segment) {
        Span span = map.get(segment, Segment.class).span();
        return map.all(Proposal.class)
                .filter(Proposal::isPending)
                .filter(proposal -> proposal.evidence().stream().anyMatch(span::contains))
                .toList();
    }

    private static int offset(ArgumentMap map, String words) {
        return map.get(Id.of("s1"), Source.class).text().orElseThrow().indexOf(words);
    }

    @Test
    void changesNothing_whenNothingWasDecided() {
        assertThat(Redraft.of(Pages.draft(COMMENT), Amendment.NONE).isEmpty()).isTrue();
    }

    @Test
    void withdrawsWhatHangsOnARejectedClaim_andKeepsTheRest() {
        ArgumentMap draft = Pages.draft(COMMENT);
        Proposal claim = claim(draft, "not true");

        Diff diff = Redraft.of(draft, Amendment.rejecting(claim.id()));

        assertThat(diff.revised()).containsExactly(new Diff.Revision(claim, claim.with(Status.REJECTED)));
        assertThat(diff.removed())
                .isNotEmpty()
                .extracting(entry -> ((Proposal) entry).proposer())
                .containsOnly("wording/1", "replies/2");
        assertThat(diff.added()).isEmpty();
        assertThat(Redraft.of(draft.apply(diff), Amendment.NONE).isEmpty()).isTrue();
    }

    @Test
    void withdrawsTheSame_whenTheClaimWasRejectedBefore() {
        ArgumentMap draft = Pages.draft(COMMENT);
        Proposal claim = claim(draft, "not true");
        ArgumentMap decided = draft.apply(Diff.revising(claim, claim.with(Status.REJECTED)));

        assertThat(decided.apply(Redraft.of(decided, Amendment.NONE)).withRevision(0))
                .isEqualTo(draft.apply(Redraft.of(draft, Amendment.rejecting(claim.id())))
                        .withRevision(0));
    }

    @Test
    void makesTwoCommentsOne_whenTheyAreMerged() {
        ArgumentMap draft = Pages.draft(COMMENT, SECOND, "I agree with ReaderB.");
        Segment first = draft.get(C1, Segment.class);
        Segment second = draft.get(C2, Segment.class);

        ArgumentMap merged = draft.apply(Redraft.of(draft, Amendment.merging(C1, C2)));

        assertThat(merged.get(C1, Segment.class).span())
                .isEqualTo(new Span(
                        first.span().source(),
                        first.span().start(),
                        second.span().end()));
        assertThat(merged.contains(C2)).isFalse();
        assertThat(merged.find(second.speaker().orElseThrow(), Speaker.class)).isEmpty();
        assertThat(waitingIn(merged, C1))
                .extracting(Proposal::id)
                .contains(claim(draft, "ugly").id());
        assertThat(waitingIn(merged, Id.of("c3"))).contains(claim(draft, "I agree with ReaderB"));
        AnchorLaw.check(merged, "merged");
    }

    @Test
    void keepsWhatWasAcceptedAndReworded_whenItsCommentIsMergedAway() {
        ArgumentMap draft = Pages.draft(COMMENT, SECOND);
        Proposal claim = claim(draft, "ugly");
        ArgumentMap accepted = accepting(draft, claim);
        Proposition proposition = accepted.all(Proposition.class).findFirst().orElseThrow();
        Proposition reworded = new Proposition(proposition.id(), "A higher wall spoils the beach.");
        ArgumentMap edited = accepted.apply(Diff.revising(proposition, reworded));

        ArgumentMap merged = edited.apply(Redraft.of(edited, Amendment.merging(C1, C2)));

        assertThat(merged.get(claim.id(), Proposal.class)).isEqualTo(claim.with(Status.ACCEPTED));
        assertThat(merged.get(proposition.id(), Proposition.class)).isEqualTo(reworded);
        assertThat(merged.all(Locution.class))
                .allMatch(locution -> Optional.of(locution.speaker())
                        .equals(merged.get(C1, Segment.class).speaker()));
        assertThat(merged.all(Proposal.class)
                        .filter(Proposal::isPending)
                        .flatMap(proposal -> proposal.diff().added().stream())
                        .filter(entry -> entry instanceof Proposition other
                                && other.text().contains("ugly")))
                .isEmpty();
    }

    @Test
    void makesOneCommentTwo_whenItIsSplit() {
        ArgumentMap draft = Pages.draft(SECOND + "\n\nThe port has no money. Nobody lends to a port.");
        int at = offset(draft, "The port has no money");

        ArgumentMap split = draft.apply(Redraft.of(draft, Amendment.splitting(C1, at - 1)));

        Segment second = split.get(C2, Segment.class);
        assertThat(second.span().start()).isEqualTo(at);
        assertThat(split.get(second.speaker().orElseThrow(), Speaker.class).name())
                .isEqualTo("Commenter 1");
        assertThat(waitingIn(split, C2))
                .extracting(Proposal::id)
                .contains(claim(draft, "no money").id());
        AnchorLaw.check(split, "split");
    }

    @Test
    void isAsItWas_whenASplitIsMergedAgain() {
        ArgumentMap draft = Pages.draft(SECOND + "\n\nThe port has no money. Nobody lends to a port.");
        ArgumentMap split =
                draft.apply(Redraft.of(draft, Amendment.splitting(C1, offset(draft, "The port has no money"))));

        ArgumentMap merged = split.apply(Redraft.of(split, Amendment.merging(C1, C2)));

        assertThat(withoutProposals(merged)).isEqualTo(withoutProposals(draft));
        assertThat(places(merged)).containsExactlyInAnyOrderElementsOf(places(draft));
    }

    private static List<Entry> withoutProposals(ArgumentMap map) {
        return map.entries().stream()
                .filter(entry -> !(entry instanceof Proposal))
                .toList();
    }

    private static List<String> places(ArgumentMap map) {
        return map.all(Proposal.class)
                .map(proposal -> proposal.proposer() + proposal.evidence())
                .toList();
    }

    @Test
    void movesABorder_whenTheNextCommentStartsElsewhere() {
        ArgumentMap draft = Pages.draft(SECOND + "\n\nThe port has no money. Nobody lends to a port.");
        ArgumentMap split =
                draft.apply(Redraft.of(draft, Amendment.splitting(C1, offset(draft, "The port has no money"))));
        int further = offset(draft, "Nobody lends");

        ArgumentMap moved = split.apply(Redraft.of(split, Amendment.moving(C2, further)));

        assertThat(moved.get(C2, Segment.class).span().start()).isEqualTo(further);
        assertThat(moved.get(C1, Segment.class).span().end()).isEqualTo(further);
        AnchorLaw.check(moved, "moved");
    }

    @Test
    void saysWhy_whenItCantBeDone() {
        ArgumentMap draft = Pages.draft(COMMENT, SECOND, "I agree with ReaderB.");
        ArgumentMap accepted = accepting(draft, claim(draft, "ugly"));
        int inside = offset(draft, "ugly");

        assertRefused(
                draft,
                Amendment.merging(C1, Id.of("c3")),
                "not-neighbours",
                "Comment c3 does not come right after c1. Name neighbours, in the order of the page.");
        assertRefused(
                draft,
                Amendment.splitting(Id.of("t1"), 3),
                "not-a-comment",
                "Segment t1 is no comment. Only comments are merged and cut.");
        assertRefused(
                draft,
                Amendment.moving(C2, inside),
                "not-neighbours",
                "Right before comment c2 stands no other comment, so its start can't move.");
        assertRefused(
                accepted,
                Amendment.splitting(C2, inside),
                "inside-claim",
                "Offset " + inside + " lies inside the words of what "
                        + accepted.all(Proposition.class)
                                .findFirst()
                                .orElseThrow()
                                .id()
                        + " rests on, which is accepted. Cut before or behind them, or change that first.");
        assertThatThrownBy(() -> Redraft.of(draft, Amendment.splitting(C2, 2)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageStartingWith("Offset 2 leaves no words on one of its sides. Comment c2 can be cut between ");
        assertRefused(
                accepted,
                Amendment.rejecting(claim(accepted, "ugly").id()),
                "already-accepted",
                "Proposal " + claim(accepted, "ugly").id()
                        + " is accepted. Take back what it brought instead of rejecting it.");
    }

    private static void assertRefused(ArgumentMap map, Amendment amendment, String code, String message) {
        assertThatThrownBy(() -> Redraft.of(map, amendment))
                .isInstanceOfSatisfying(
                        NotPossibleException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessage(message);
    }
}
