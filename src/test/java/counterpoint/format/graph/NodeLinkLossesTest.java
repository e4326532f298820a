package counterpoint.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.Loss;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeLinkLossesTest {
    private static final Source PAGE = Source.of(Id.of("s1"), "Harbour", "Sell the ferries now.");
    private static final Span PLACE = new Span(PAGE.id(), 0, 8);
    private static final Proposition SELL = new Proposition(Id.of("p1"), "Sell the ferries.");
    private static final Proposition RUST = new Proposition(Id.of("p2"), "They rust.");
    private static final Proposition CAULK = new Proposition(Id.of("p5"), "Leaks can be caulked.");
    private static final Proposition LEAK = new Proposition(Id.of("p3"), "They leak.");

    @Test
    void areNamedElementByElement_whenClaimsAreSaidBackedAndProposed() {
        Speaker anna = new Speaker(Id.of("v1"), "Anna", Speaker.Role.INTERVIEWEE);
        Speaker bo = new Speaker(Id.of("v2"), "Bo", Speaker.Role.COMMENTER);
        Proposition mended = new Proposition(LEAK.id(), "Some leak.");
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                2,
                List.of(
                        PAGE,
                        anna,
                        bo,
                        SELL,
                        RUST,
                        LEAK,
                        new Locution(Id.of("l1"), anna.id(), List.of(PLACE)),
                        new Illocution(Id.of("y1"), Illocution.Force.ASSERTING, Id.of("l1"), SELL.id()),
                        new Inference(Id.of("i1"), List.of(RUST.id(), LEAK.id()), SELL.id(), Optional.of("sign")),
                        new Conflict(Id.of("x1"), LEAK.id(), RUST.id(), Optional.of("rivals")),
                        new Extension(Id.of("z1"), Optional.empty(), Extension.TITLE, "Ferries"),
                        new Extension(Id.of("z2"), Optional.of(RUST.id()), Extension.TAG, "metal"),
                        proposal("d1", Diff.adding(new Proposition(Id.of("p4"), "Rust can be painted."))),
                        proposal("d2", new Diff(List.of(CAULK), List.of(new Diff.Revision(LEAK, mended)), List.of())),
                        proposal("d3", Diff.revising(LEAK, mended))));

        assertThat(NodeLinkLosses.of(map).stream().map(loss -> loss.element() + " " + loss.what()))
                .containsExactlyInAnyOrder(
                        "s1 all of it",
                        "v1 id and role",
                        "v2 all of it",
                        "p3 what a proposal would change of it",
                        "l1 words and place in the page",
                        "y1 force",
                        "i1 order of premises",
                        "i1 scheme",
                        "x1 scheme",
                        "z2 all of it",
                        "d1 all but what it would add",
                        "d2 all but what it would add",
                        "d3 all of it");
        assertThat(NodeLinkLosses.of(map)).allMatch(loss -> loss.degree() == Loss.Degree.GONE);
    }

    @Test
    void areNone_whenAMapIsNothingButClaimsAndPlainRelations() {
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"), 0, List.of(SELL, RUST, Inference.of(Id.of("i1"), List.of(RUST.id()), SELL.id())));

        assertThat(NodeLinkLosses.of(map)).isEmpty();
    }

    private static Proposal proposal(String id, Diff diff) {
        return new Proposal(Id.of(id), "test/1", "A contrast.", 0.5, Proposal.Status.PENDING, List.of(PLACE), diff);
    }
}
