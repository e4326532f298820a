package counterpoint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.evaluation.measure.Measure;
import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Gold.Bearing;
import counterpoint.evaluation.page.Gold.Claim;
import counterpoint.evaluation.page.Gold.Quote;
import counterpoint.evaluation.page.Gold.Relation;
import counterpoint.evaluation.page.Gold.Stance;
import counterpoint.evaluation.page.Gold.Turn;
import counterpoint.evaluation.page.Gold.Wording;
import counterpoint.evaluation.page.Polarity;
import counterpoint.evaluation.page.Side;
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
import java.util.HashMap;
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
                    new Relation("R2", Bearing.SUPPORT, List.of("K4"), "K1")),
            List.of());

    /** Calls everything an attack. */
    private static final Polarity GRUMPY = (words, target) -> Side.ATTACK;

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

    private static Map<String, Double> measures(Gold gold, ArgumentMap draft) {
        Map<String, Double> values = new HashMap<>();
        for (Measure measure : Evaluation.of(gold, draft, GRUMPY).measures()) {
            values.put(measure.key(), measure.value());
        }
        return values;
    }

    private static Gold gold(List<Claim> claims, List<Relation> relations, List<Stance> stances) {
        return new Gold(
                GOLD.page(), PAGE, false, GOLD.turns(), GOLD.comments(), GOLD.quotes(), claims, relations, stances);
    }

    @Test
    void measuresEverything_whenDraftIsPartlyRight() {
        Map<String, Double> measures = measures(GOLD, draft());

        assertThat(measures).containsEntry("turns: boundary F1", 1.0).containsEntry("turns: speaker accuracy", 1.0);
        // Three lines of comments: wanted a start at line 2; proposed at 1 and 2.
        assertThat(measures)
                .containsEntry("comments: boundary F1", 2.0 / 3)
                .containsEntry("comments: precision", 0.5)
                .containsEntry("comments: recall", 1.0)
                .containsEntry("baseline, every line: boundary F1", 2.0 / 3)
                .containsEntry("baseline, every blank line: boundary F1", 0.0)
                .containsEntry("baseline, never: boundary F1", 0.0);
        // Windows of one unit (three units, two pieces): of two windows, the first differs.
        assertThat(measures)
                .containsEntry("comments: WindowDiff", 0.5)
                .containsEntry("comments: Pk", 0.5)
                .containsEntry("baseline, never: Pk", 0.5);
        // No quote proposed.
        assertThat(measures).containsEntry("quotes: recall", 0.0);
        assertThat(measures.get("quotes: precision")).isNaN();
        // K1 by 19 of 20 characters and K2 exactly; the third proposal covers a quarter of K4.
        assertThat(measures)
                .containsEntry("claims: recall of principal", 0.5)
                .containsEntry("claims: proposals per claim", 0.75)
                // The full stop that the first proposal has more is no letter.
                .containsEntry("claims: recall of principal, strict", 0.5);
        // Comments 1 and 2 have targets; only the first was linked, rightly.
        assertThat(measures)
                .containsEntry("targets: hit@1", 0.5)
                .containsEntry("targets: hit@3", 0.5)
                .containsEntry("targets: hit@1, points to", 0.5)
                // The passage proposed ends with a full stop that gold's does not have.
                .containsEntry("targets: hit@1, strict", 0.0)
                .containsEntry("targets: precision where likely", 1.0)
                .containsEntry("targets: none F1", 0.0);
        assertThat(measures)
                .containsEntry("relations: precision, top 40", 1.0)
                .containsEntry("relations: precision, top 40, points to", 1.0)
                .containsEntry("relations: precision, top 40, strict", 0.0)
                .containsEntry("calibration: links with a side", 0.25);
        assertThat(measures.get("calibration: links without")).isNaN();
        // Two given pairs, an attack and a support, both called attacks.
        assertThat(measures)
                .containsEntry("relations: attack precision, given", 0.5)
                .containsEntry("relations: attack recall, given", 1.0)
                .containsEntry("relations: support recall, given", 0.0);
    }

    @Test
    void countsUndercutsByTheClaimsTheyTouch_whenGoldAimsAtARelation() {
        Gold undercut = gold(
                GOLD.claims(),
                List.of(
                        new Relation("R1", Bearing.SUPPORT, List.of("K3"), "K1"),
                        new Relation("R2", Bearing.ATTACK, List.of("K2"), "R1")),
                List.of());

        assertThat(undercut.targetsOf(undercut.relations().get(1))).containsExactly(span(37, 51), span(4, 23));
        assertThat(measures(undercut, draft())).containsEntry("relations: precision, top 40", 1.0);
    }

    @Test
    void pointsIntoALongPassage_whenGoldMarksMoreThanTheDraft() {
        // The passage is the whole turn with its label and three times as long as needed for one half.
        Gold wide = gold(
                List.of(new Claim("K1", span(0, 52)), new Claim("K2", span(53, 65))),
                List.of(),
                List.of(new Stance(0, "K1")));
        Gold apart = gold(
                List.of(new Claim("K1", span(0, 4)), new Claim("K2", span(53, 65))),
                List.of(),
                List.of(new Stance(0, "K1")));

        assertThat(measures(apart, draft())).containsEntry("targets: hit@1", 0.0);
        // Part of a comment can't be a passage of the interview, so no comment is linkable.
        assertThat(measures(wide, draft())).doesNotContainKey("targets: hit@1");
    }

    @Test
    void findsQuotes_whenWordsAndPassagesAgreeByHalf() {
        Gold gold = new Gold(
                GOLD.page(),
                PAGE,
                false,
                GOLD.turns(),
                GOLD.comments(),
                List.of(
                        new Quote(span(25, 35), Wording.VERBATIM, List.of(span(4, 14))),
                        new Quote(span(37, 47), Wording.ABSENT, List.of()),
                        new Quote(span(53, 60), Wording.PARAPHRASE, List.of(span(4, 14)))),
                GOLD.claims(),
                List.of(),
                List.of());
        // The first is found with 8 of 10 characters of its passage; the second should not be there; the third is no
        // mistake.
        ArgumentMap draft = ArgumentMap.of(
                Id.of("trams"),
                0,
                List.of(
                        Source.of(SOURCE, "Trams", PAGE),
                        new Speaker(Id.of("v1"), "Ana", Speaker.Role.INTERVIEWEE),
                        new Speaker(Id.of("v2"), "Commenter 1", Speaker.Role.COMMENTER),
                        quotation(1, span(25, 35), span(4, 12)),
                        quotation(2, span(37, 45), span(4, 12)),
                        quotation(3, span(53, 60), span(4, 12))));

        assertThat(measures(gold, draft))
                .containsEntry("quotes: recall", 1.0)
                .containsEntry("quotes: precision", 2.0 / 3)
                .containsEntry("quotes: exact span", 0.0)
                .containsEntry("quotes: character IoU", 0.8)
                .containsEntry("quotes: false anchors", 1.0);
    }

    private static Proposal quotation(int n, Span words, Span passage) {
        return proposal(
                "d" + n,
                1,
                new Locution(Id.of("l" + n), Id.of("v2"), List.of(words)),
                new Locution(Id.of("m" + n), Id.of("v1"), List.of(passage)),
                new Illocution(Id.of("y" + n), Force.QUOTING, Id.of("l" + n), Id.of("m" + n)));
    }

    @Test
    void countsEachKindOfPlace_whenGoldIsDense() {
        Gold dense = new Gold(
                GOLD.page(), PAGE, true, GOLD.turns(), GOLD.comments(), List.of(), GOLD.claims(), List.of(), List.of());

        // Interview: one wanted, one found. Comments: three wanted, two proposed, one hit.
        assertThat(measures(dense, draft()))
                .containsEntry("claims: F1, interview", 1.0)
                .containsEntry("claims: F1, comments", 0.4)
                .containsEntry("claims: precision", 2.0 / 3)
                .containsEntry("claims: recall", 0.5)
                .containsEntry("claims: F1, strict", 4.0 / 7)
                // Three claims of confidence 1, two of them right.
                .containsEntry("calibration: claims", 1.0 / 3);
    }

    @Test
    void givesMeanPooledValueAndSpread_whenPagesDiffer() {
        Evaluation half = new Evaluation("a.txt", List.of(new Measure("quotes", "recall", 1, 2)), List.of());
        Evaluation all = new Evaluation("b.txt", List.of(new Measure("quotes", "recall", 6, 6)), List.of());
        Evaluation none = new Evaluation("c.txt", List.of(new Measure("quotes", "recall", 0, 0)), List.of());

        Summary.Row row = Summary.of(List.of(half, all, none)).rows().get(0);

        assertThat(row.mean().mean()).isEqualTo(0.75);
        assertThat(row.mean().pages()).isEqualTo(2);
        assertThat(row.pooled()).isEqualTo(7.0 / 8);
        assertThat(row.lowest()).isEqualTo(0.5);
        assertThat(row.highest()).isEqualTo(1.0);
    }

    @Test
    void writesTableAndJson_whenReported() {
        Report report = Report.of(List.of(
                new Evaluation("a.txt", List.of(new Measure("quotes", "recall", 1, 2)), List.of()),
                new Evaluation("b.txt", List.of(new Measure("quotes", "recall", 0, 0)), List.of())));

        assertThat(report.table()).isEqualTo("""
                quotes  recall
                a.txt    0.500
                b.txt        –

                mean over pages   mean  [95 % by bootstrap]  one page left out  pooled  pages
                quotes: recall  0.500       [0.500, 0.500]             – to –   0.500      1
                """);
        assertThat(report.json().replaceAll("\\s", "")).isEqualTo("""
                {"pages":[{"page":"a.txt","measures":{"quotes:recall":0.5}},{"page":"b.txt","measures":{}}],\
                "summary":{"quotes:recall":{"mean":0.5,"low":0.5,"high":0.5,"pooled":0.5,"pages":1}}}""");
    }
}
