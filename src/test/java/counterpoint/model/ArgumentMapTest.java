package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentMapTest {
    private static final Id MAP = Id.of("m");
    private static final Source PAGE = Source.of(Id.of("s1"), "Night trains", "Night trains are back, and loud.");
    private static final Span PLACE = new Span(PAGE.id(), 0, 12);
    private static final Proposition GOOD = claim("p1", "Night trains are good.");
    private static final Proposition CALM = claim("p2", "One sleeps well in them.");
    private static final Proposition LOUD = claim("p3", "They are loud.");
    private static final Proposition DEAF = claim("p4", "Nobody hears it.");
    private static final Inference SUPPORT = Inference.of(Id.of("i1"), List.of(CALM.id()), GOOD.id());

    @Test
    void tellsAttacksApart_byTheirTargetsPlace() {
        Conflict rebuttal = Conflict.of(Id.of("x1"), LOUD.id(), GOOD.id());
        Conflict undermining = Conflict.of(Id.of("x2"), LOUD.id(), CALM.id());
        Conflict undercut = Conflict.of(Id.of("x3"), LOUD.id(), SUPPORT.id());
        Conflict undercutOfAttack = Conflict.of(Id.of("x4"), DEAF.id(), rebuttal.id());
        Conflict onLoneClaim = Conflict.of(Id.of("x5"), GOOD.id(), DEAF.id());
        ArgumentMap map =
                map(GOOD, CALM, LOUD, DEAF, SUPPORT, rebuttal, undermining, undercut, undercutOfAttack, onLoneClaim);

        assertThat(map.all(Conflict.class).filter(map::isRebuttal)).containsExactly(rebuttal, onLoneClaim);
        assertThat(map.all(Conflict.class).filter(map::isUndermining)).containsExactly(undermining);
        assertThat(map.all(Conflict.class).filter(map::isUndercut)).containsExactly(undercut, undercutOfAttack);
    }

    @Test
    void isRebuttalAndUndermining_whenTheTargetIsConclusionAndPremise() {
        Proposition tourists = claim("p5", "Tourists will come.");
        Inference further = Inference.of(Id.of("i2"), List.of(GOOD.id()), tourists.id());
        Conflict both = Conflict.of(Id.of("x1"), LOUD.id(), GOOD.id());
        ArgumentMap map = map(GOOD, CALM, LOUD, tourists, SUPPORT, further, both);

        assertThat(map.isRebuttal(both)).isTrue();
        assertThat(map.isUndermining(both)).isTrue();
        assertThat(map.isUndercut(both)).isFalse();
    }

    @Test
    void takesInProposalsThatBuildOnOneAnother_whenPendingIsSupposed() {
        // d1 needs what d2 adds, and d2 what d3 adds: natural order alone would take in none but the last.
        Proposal support = proposal("d1", Proposal.Status.PENDING, Diff.adding(SUPPORT));
        Proposal reason = proposal(
                "d2",
                Proposal.Status.PENDING,
                new Diff(
                        List.of(CALM),
                        List.of(new Diff.Revision(GOOD, claim("p1", "Night trains are very good."))),
                        List.of()));
        Proposal claim = proposal("d3", Proposal.Status.PENDING, Diff.adding(GOOD));
        ArgumentMap map = map(PAGE, support, reason, claim);

        ArgumentMap supposed = map.supposingPending();

        assertThat(supposed.revision()).isEqualTo(map.revision());
        assertThat(supposed.entries())
                .containsExactly(
                        support, reason, claim, SUPPORT, claim("p1", "Night trains are very good."), CALM, PAGE);
        assertThat(map.size()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatDoesNotFit_whenPendingIsSupposed() {
        Proposal rejected = proposal("d1", Proposal.Status.REJECTED, Diff.adding(CALM));
        Proposal orphan = proposal("d2", Proposal.Status.PENDING, Diff.adding(SUPPORT));
        Proposal rival = proposal("d3", Proposal.Status.PENDING, Diff.adding(claim("p1", "Night trains are bad.")));
        Proposal accepted = proposal("d4", Proposal.Status.ACCEPTED, Diff.adding(LOUD));
        ArgumentMap map = map(PAGE, GOOD, rejected, orphan, rival, accepted);

        assertThat(map.supposingPending()).isEqualTo(map);
    }

    @Test
    void isItsOwnTitleThenItsFirstSourcesThenItsId_whenAskedForATitle() {
        Extension title = new Extension(Id.of("e1"), Optional.empty(), Extension.TITLE, "Trains at night");
        Extension elsewhere = new Extension(Id.of("e0"), Optional.of(PAGE.id()), Extension.TITLE, "Not the map's");

        assertThat(map().title()).isEqualTo("m");
        assertThat(map(PAGE).title()).isEqualTo("Night trains");
        assertThat(map(PAGE, title, elsewhere).title()).isEqualTo("Trains at night");
    }

    @Test
    void findsEntriesByIdAndType() {
        ArgumentMap map = map(GOOD, CALM, SUPPORT);

        assertThat(map.find(GOOD.id(), Proposition.class)).contains(GOOD);
        assertThat(map.find(GOOD.id(), Question.class)).isEmpty();
        assertThat(map.get(SUPPORT.id(), Inference.class)).isEqualTo(SUPPORT);
        assertThat(map.referrers(CALM.id(), Inference.class)).containsExactly(SUPPORT);
        assertThat(map.referrers(SUPPORT.id())).isEmpty();
        assertThatThrownBy(() -> map.get(GOOD.id(), Question.class))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Map m has no question p1.");
    }

    @Test
    void cannotBeChangedThroughItsViews() {
        ArgumentMap map = map(GOOD, CALM, SUPPORT);

        assertThatThrownBy(() -> map.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.referrers(GOOD.id()).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void forgetsAReferrer_whenARevisionNoLongerNamesTheEntry() {
        ArgumentMap map = map(GOOD, CALM, LOUD, SUPPORT);

        ArgumentMap changed =
                map.apply(Diff.revising(SUPPORT, Inference.of(SUPPORT.id(), List.of(LOUD.id()), GOOD.id())));

        assertThat(changed.referrers(CALM.id())).isEmpty();
        assertThat(changed.referrers(LOUD.id())).containsExactly(SUPPORT.id());
        assertThat(changed.apply(Diff.removing(List.of(CALM))).revision()).isEqualTo(2);
    }

    private static ArgumentMap map(Entry... entries) {
        return ArgumentMap.of(MAP, 0, new ArrayList<>(List.of(entries)));
    }

    private static Proposition claim(String id, String text) {
        return new Proposition(Id.of(id), text);
    }

    private static Proposal proposal(String id, Proposal.Status status, Diff diff) {
        return new Proposal(Id.of(id), "test/1", "It says so.", 0.5, status, List.of(PLACE), diff);
    }
}
