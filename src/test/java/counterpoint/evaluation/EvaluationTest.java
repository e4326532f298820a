package counterpoint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.evaluation.Gold.Bearing;
import counterpoint.evaluation.Gold.Claim;
import counterpoint.evaluation.Gold.Quote;
import counterpoint.evaluation.Gold.Relation;
import counterpoint.evaluation.Gold.Turn;
import counterpoint.evaluation.Gold.Wording;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Illocution.Force;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Proposition;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page of four lines, drafted by hand, with every measure worked out by hand. */
class EvaluationTest {
    private static final String PAGE = "Ana\nTrams pay their way.\nThey don't.\nNot on Sundays.\nI like trams.\n";
    private static final Id SOURCE = Id.of("s1");

    private static final Gold GOLD = new Gold(
            "trams.txt",
            PAGE,
            false,
            List.of(new Turn("Ana", span(0, 24))),
            List.of(span(25, 52), span(53, 66)),
            List.of(new Quote(span(25, 29), Wording.VERBATIM, List.of(span(4, 9)))),
            List.of(
                    new Claim("K1", span(4, 23)),
                    new Claim("K2", span(25, 35)),
                    new Claim("K3", span(37, 51)),
                    new Claim("K4", span(53, 65))),
            List.of(
                    new Relation("R1", Bearing.ATTACK, List.of("K2"), "K1"),
                    new Relation("R2", Bearing.SUPPORT, List.of("K4"), "K1")));

    private static Span span(int start, int end) {
        return new Span(SOURCE, start, end);
    }

    private static Segment segment(String id, Segment.Kind kind, int start, int end, String speaker) {
        return new Segment(
                Id.of(id), kind, span(start, end), Optional.of(Id.of(speaker)), Optional.empty(), Optional.empty());
    }

    private static Proposal proposal(String id, double confidence, Entry... added) {
        return new Proposal(
                Id.of(id), "hand/1", "By hand.", confidence, Status.PENDING, List.of(span(0, 1)), Diff.adding(added));
    }

    private static Proposal claim(int n, int start, int end, String speaker) {
        return proposal(
                "d" + n,
                1,
                new Locution(Id.of("l" + n), Id.of(speaker), List.of(span(start, end))),
                new Proposition(Id.of("p" + n), PAGE.substring(start, end)),
                new Illocution(Id.of("y" + n), Force.ASSERTING, Id.of("l" + n), Id.of("p" + n)));
    }

    /** Finds K1 and K2 and the attack between them, cuts one comment too many, and adds a claim nobody wanted. */
    private static ArgumentMap draft() {
        return ArgumentMap.of(
                Id.of("trams"),
                0,
                List.of(
                        Source.of(SOURCE, "Trams", PAGE),
                        new Speaker(Id.of("v1"), "Ana", Speaker.Role.INTERVIEWEE),
                        new Speaker(Id.of("v2"), "Commenter 1", Speaker.Role.COMMENTER),
                        segment("t1.label", Segment.Kind.LABEL, 0, 4, "v1"),
                        segment("t1", Segment.Kind.TURN, 4, 25, "v1"),
                        segment("c1", Segment.Kind.COMMENT, 25, 37, "v2"),
                        segment("c2", Segment.Kind.COMMENT, 37, 53, "v2"),
                        segment("c3", Segment.Kind.COMMENT, 53, 67, "v2"),
                        claim(1, 4, 24, "v1"),
                        claim(2, 25, 35, "v2"),
                        claim(3, 55, 58, "v2"),
                        proposal("d4", 0.75, Conflict.of(Id.of("x1"), Id.of("p2"), Id.of("p1")))));
    }

    @Test
    void measuresEverything_whenDraftIsPartlyRight() {
        Map<String, Double> measures = Evaluation.of(GOLD, draft());

        assertThat(measures).containsEntry("turn boundary F1", 1.0).containsEntry("turn speaker accuracy", 1.0);
        // Three lines of comments: wanted a start at line 2; proposed at 1 and 2.
        assertThat(measures.get("comment boundary F1")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(measures)
                .containsEntry("baseline every line F1", 2.0 / 3)
                .containsEntry("baseline every blank line F1", 0.0)
                .containsEntry("baseline never F1", 0.0);
        // No quote proposed.
        assertThat(measures).containsEntry("quote recall", 0.0).containsEntry("absent quotes anchored", 0.0);
        assertThat(measures.get("quote precision")).isNaN();
        // K1 by 19 of 20 characters and K2 exactly; the third proposal covers a quarter of K4.
        assertThat(measures).containsEntry("claim recall", 0.5).containsEntry("claims proposed per gold claim", 0.75);
        // Comments 1 and 2 have targets; only the first was linked, rightly.
        assertThat(measures)
                .containsEntry("comment to passage hit@1", 0.5)
                .containsEntry("comment to passage hit@3", 0.5)
                .containsEntry("comment to none F1", 0.0);
        assertThat(measures).containsEntry("relation precision, top 40", 1.0).containsEntry("calibration error", 0.25);
    }

    @Test
    void countsUndercutsByTheClaimsTheyTouch_whenGoldAimsAtARelation() {
        Gold undercut = new Gold(
                GOLD.page(),
                PAGE,
                false,
                GOLD.turns(),
                GOLD.comments(),
                GOLD.quotes(),
                GOLD.claims(),
                List.of(
                        new Relation("R1", Bearing.SUPPORT, List.of("K3"), "K1"),
                        new Relation("R2", Bearing.ATTACK, List.of("K2"), "R1")));

        assertThat(undercut.targetsOf(undercut.relations().get(1))).containsExactly(span(37, 51), span(4, 23));
        assertThat(Evaluation.of(undercut, draft())).containsEntry("relation precision, top 40", 1.0);
    }
}
