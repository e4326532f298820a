package counterpoint.analysis.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionsTest {

    @Test
    void findsCircle_whenClaimsSupportOneAnother() {
        ArgumentMap map = Sketch.map("""
                claim p1 The book is true.
                claim p2 The author does not lie.
                claim p3 The book says so.
                claim p4 The cover is red.
                inference i1 p2 p4 > p1
                inference i2 p3 > p2
                inference i3 p1 > p3
                inference i4 p4 > p3
                """);

        assertThat(new CircularReasoningInspection().inspect(map))
                .containsExactly(Finding.warning(
                        "reasoning.circular",
                        "Claims p1, p3 and p2 support one another in a circle: p1 → i3 → p3 → i2 → p2 → i1 → p1."
                                + " Remove one of i1, i2 and i3, or give one of the claims a reason from outside the circle.",
                        ids("p1 p3 p2 i1 i2 i3")));
    }

    @Test
    void findsShiftedWords_whenAPlaceCutsAWord() {
        ArgumentMap map = Sketch.map("""
                source s1 The ferry runs. It is late.
                speaker v1 Odile
                words l1 v1 s1 0 15
                words l2 v1 s1 2 15
                words l3 v1 s1 16 25
                """);

        assertThat(new ShiftedWordsInspection().inspect(map))
                .extracting(Finding::message)
                .containsExactly(
                        "Words l2 begin or end inside a word: \"e ferry runs.\". Mark them again; the page may have"
                                + " changed since.",
                        "Words l3 begin or end inside a word: \"It is lat\". Mark them again; the page may have"
                                + " changed since.");
    }

    @Test
    void asksCriticalQuestions_whenNobodyDid() {
        ArgumentMap map = Sketch.map("""
                claim p1 The ferry is safe.
                claim p2 A captain says so.
                claim p3 The captain owns it.
                """)
                .apply(Diff.adding(List.of(
                        new Inference(Id.of("i1"), List.of(Id.of("p2")), Id.of("p1"), Optional.of("expert-opinion")),
                        new Inference(Id.of("i2"), List.of(Id.of("p3")), Id.of("p1"), Optional.of("unheard-of")))));
        ArgumentMap disputed = map.apply(Diff.adding(List.of(Conflict.of(Id.of("x1"), Id.of("p3"), Id.of("i1")))));

        assertThat(new CriticalQuestionInspection().inspect(map))
                .containsExactly(Finding.info(
                        "reason.unquestioned",
                        "Reason i1 (expert opinion) has met no objection. What could be asked: Is the source an expert"
                                + " in this very field? Do other experts agree? Is the source free of interest? Add the"
                                + " objection if somebody on the page makes it.",
                        Id.of("i1")));
        assertThat(new CriticalQuestionInspection().inspect(disputed)).isEmpty();
    }

    @Test
    void findsNoCircle_whenReasonsOnlyMeetAgain() {
        ArgumentMap map = Sketch.map("""
                claim p1 One.
                claim p2 Two.
                claim p3 Three.
                claim p4 Four.
                inference i1 p2 > p1
                inference i2 p3 > p1
                inference i3 p4 > p2
                inference i4 p4 > p3
                """);

        assertThat(new CircularReasoningInspection().inspect(map)).isEmpty();
    }

    @Test
    void findsSelfDefeat_whenAClaimSupportsItsOwnObjection() {
        ArgumentMap map = Sketch.map("""
                claim p1 All rules are bad.
                claim p2 Some rule must say so.
                claim p3 One rule is good.
                inference i1 p1 > p2
                inference i2 p2 > p3
                conflict x1 p3 > p1
                conflict x2 p1 > p3
                """);

        assertThat(new SelfDefeatInspection().inspect(map))
                .containsExactly(Finding.warning(
                        "reasoning.self-defeat",
                        "Claim p1 supports an objection to itself: p1 → i1 → p2 → i2 → p3, and x1 lets p3 attack p1."
                                + " Remove i1 or x1, or split the claim.",
                        ids("p1 x1 p3")));
    }

    @Test
    void findsSupportAndAttack_whenBothLinkTheSamePair() {
        ArgumentMap map = Sketch.map("""
                claim p1 Taxes rise.
                claim p2 Prices rise.
                claim p3 Wages rise.
                inference i1 p2 p3 > p1
                conflict x1 p2 > p1
                conflict x2 p1 > p3
                """);

        assertThat(new SupportAndAttackInspection().inspect(map))
                .containsExactly(Finding.warning(
                        "relation.support-and-attack",
                        "Claim p2 both supports p1 (i1) and attacks it (x1). Remove one of the two, or split p2 into two"
                                + " claims.",
                        ids("p2 p1 i1 x1")));
    }

    @Test
    void findsMisattributedWords_whenTheyStandInAnothersTurn() {
        String page = """
                source s1 I said nothing. You said all of it.
                speaker v1 Odile
                speaker v2 Ben
                turn t1 v1 s1 0 16
                turn t2 v2 s1 16 35
                words l1 v1 s1 0 15
                words l2 v1 s1 20 34
                """;

        assertThat(new MisattributedWordsInspection().inspect(Sketch.map(page)))
                .containsExactly(Finding.warning(
                                "words.misattributed",
                                "Words l2 are given to Odile, but stand in t2, which is by Ben."
                                        + " Correct the speaker, or say that the words are quoted.",
                                ids("l2 t2"))
                        .at(new Span(Id.of("s1"), 20, 34)));
        assertThat(new MisattributedWordsInspection()
                        .inspect(Sketch.map(page + "words l3 v2 s1 16 35\nquotes y1 l3 > l2")))
                .isEmpty();
    }

    @Test
    void findsDuplicates_whenOnlyCaseAndPunctuationDiffer() {
        String claims = """
                claim p1 The night ferry is loud.
                claim p2 the night  ferry is LOUD!
                claim p3 The night ferry is not loud.
                claim p4 …
                claim p5 !
                """;

        assertThat(new DuplicateClaimInspection().inspect(Sketch.map(claims)))
                .containsExactly(Finding.warning(
                        "claim.duplicate",
                        "Claims p1 and p2 say the same: \"The night ferry is loud.\". Merge them, or link them as saying"
                                + " the same again.",
                        ids("p1 p2")));
        assertThat(new DuplicateClaimInspection().inspect(Sketch.map(claims + "rephrase m1 p2 > p1")))
                .isEmpty();
    }

    @Test
    void findsUnansweredQuestion_whenNoWordingIsAnswered() {
        String asked = """
                question q1 Who pays?
                question q2 Who foots the bill?
                question q3 When?
                claim p1 The riders.
                answer an1 p1 > q2
                """;

        assertThat(new UnansweredQuestionInspection().inspect(Sketch.map(asked + "rephrase m1 q1 > q2")))
                .containsExactly(Finding.info(
                        "question.unanswered",
                        "Question q3 has no answer in this map: \"When?\". Link a claim that answers it, if there is one.",
                        Id.of("q3")));
        assertThat(new UnansweredQuestionInspection().inspect(Sketch.map(asked)))
                .extracting(finding -> finding.about().get(0).value())
                .containsExactly("q1", "q3");
    }

    @Test
    void findsIsolatedAndUnplacedClaims_whenNothingLinksThem() {
        ArgumentMap map = Sketch.map("""
                source s1 It is loud.
                speaker v1 Odile
                words l1 v1 s1 0 11
                claim p1 The ferry is loud.
                claim p2 The ferry should stay.
                claim p3 The ferry is red.
                says y1 l1 > p1
                says y2 l1 > p3
                conflict x1 p1 > p2
                """);

        assertThat(new IsolatedClaimInspection().inspect(map))
                .containsExactly(Finding.info(
                        "claim.isolated",
                        "Claim p3 bears on nothing in this map: \"The ferry is red.\". Link it to what it supports, attacks,"
                                + " answers or says again, or remove it.",
                        Id.of("p3")));
        assertThat(new UnplacedClaimInspection().inspect(map))
                .containsExactly(Finding.info(
                        "claim.unplaced",
                        "Claim p2 has no place in the text: \"The ferry should stay.\". Mark the words that say it, or leave"
                                + " it if it is only implied.",
                        Id.of("p2")));
    }

    @Test
    void reportsNoUnplacedClaims_whenTheMapHasNoPage() {
        assertThat(new UnplacedClaimInspection().inspect(Sketch.map("claim p1 Alone.")))
                .isEmpty();
    }

    @Test
    void findsMissingText_whenOnlyLocatorsAreKept() {
        Source source = Source.of(Id.of("s1"), "Free Ferries", "Words.");
        ArgumentMap map = ArgumentMap.of(Id.of("m"), 1, List.of(source.withoutText()));

        assertThat(new MissingTextInspection().inspect(map))
                .containsExactly(Finding.info(
                        "source.textless",
                        "The text of source s1 \"Free Ferries\" is not at hand, so its passages can't be shown."
                                + " Add the page with the same hash.",
                        Id.of("s1")));
        assertThat(new MissingTextInspection().inspect(ArgumentMap.of(Id.of("m"), 1, List.of(source))))
                .isEmpty();
    }

    @Test
    void findingsNameEntriesOfTheMapUnderTheirInspectionsCode_whenMapsAreRandom() {
        int found = 0;
        for (long seed = 0; seed < 500; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 8, 14);
            for (Inspection inspection : Inspections.all()) {
                List<Finding> findings = inspection.inspect(map);
                assertThat(findings).allMatch(f -> f.code().equals(inspection.code()));
                assertThat(findings).allMatch(f -> f.about().stream().allMatch(map::contains));
                assertThat(findings).allMatch(f -> f.message().endsWith("."));
                found += findings.size();
            }
            assertThat(Inspections.run(map)).isEqualTo(Inspections.run(map));
        }
        assertThat(found).isGreaterThan(500);
    }

    private static Id[] ids(String words) {
        return List.of(words.split(" ")).stream().map(Id::of).toArray(Id[]::new);
    }
}
