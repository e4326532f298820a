package counterpoint.analysis.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.analysis.DirectReading;
import counterpoint.analysis.Judgement;
import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Reading;
import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Span;
import counterpoint.semantics.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final int CASES = 3_000;
    private static final String PEOPLE = """
            source s1 aaaa bbbb cccc dddd eeee
            speaker v1 Odile
            speaker v2 Bram
            speaker v3 Carla
            claim p1 The ferry should run at night.
            words l1 v1 s1 0 4
            says y1 l1 > p1
            claim p2 Nobody would ride it.
            words l2 v2 s1 5 9
            says y2 l2 > p2
            conflict x1 p2 > p1
            """;

    private static List<String> why(String map, String node) {
        return Why.of(Judgement.of(Sketch.map(map)), Id.of(node)).sentences().stream()
                .map(Why.Sentence::text)
                .toList();
    }

    @Test
    void everyExplanationHolds_whenMapsAreRandom() {
        Map<Label, Integer> seen = new EnumMap<>(Label.class);
        for (long seed = 0; seed < CASES; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 9, 14);
            Reading reading = seed % 3 == 0 ? Reading.standard().supportedOnly() : Reading.standard();
            Map<Id, Label> labels = new DirectReading(map, reading, Map.of()).leastFixedPoint();
            ExplanationCheck check = new ExplanationCheck(map, reading, labels);
            Judgement judgement = Judgement.of(map, reading);
            for (Id node : labels.keySet()) {
                Why why = Why.of(judgement, node);
                try {
                    check.check(why, node);
                } catch (AssertionError e) {
                    throw new AssertionError("Seed " + seed + ", node " + node + ": " + why.tree(), e);
                }
                assertThat(why.sentences()).isNotEmpty();
                assertThat(why.sentences().get(0).text())
                        .startsWith(
                                switch (labels.getOrDefault(node, Label.UNDECIDED)) {
                                    case IN -> "In: ";
                                    case OUT -> "Out: ";
                                    case UNDECIDED -> "Undecided: ";
                                });
                seen.merge(why.tree().label(), 1, Integer::sum);
            }
        }
        assertThat(seen.values()).hasSize(3).allMatch(times -> times > 500);
    }

    @Test
    void saysWhoseObjectionStands_whenNobodyAnswersIt() {
        assertThat(why(PEOPLE, "p1"))
                .containsExactly("Out: Bram’s objection “Nobody would ride it” stands, and nobody answers it.");
        assertThat(why(PEOPLE, "p2")).containsExactly("In: nobody in this map objects to it.");
        assertThat(why(PEOPLE, "x1")).containsExactly("In: nobody answers Bram’s objection “Nobody would ride it”.");
    }

    @Test
    void saysThatThereIsMore_whenSeveralObjectionsStand() {
        String more = PEOPLE + "claim p3 It is too loud.\nconflict x2 p3 > p1\n";
        String most = more + "claim p4 It is too dear.\nconflict x3 p4 > p1\n";

        assertThat(why(more, "p1"))
                .containsExactly(
                        "Out: Bram’s objection “Nobody would ride it” stands, and nobody answers it.",
                        "Another objection stands as well.");
        assertThat(why(most, "p1").get(1)).isEqualTo("Two more objections stand as well.");
        String owned = most + "words l3 v3 s1 10 14\nsays y3 l3 > p3\nsays y4 l1 > p4\n";
        assertThat(why(owned, "p1").get(1)).isEqualTo("Two more objections, by Odile and Carla, stand as well.");
    }

    @Test
    void namesTheObjectionThatMorePeopleMake_whenBothProofsAreAsShort() {
        String map = PEOPLE.replace("conflict x1 p2 > p1", "conflict x2 p2 > p1")
                + "claim p3 It is too loud.\nconflict x1 p3 > p1\n";

        assertThat(why(map, "p1").get(0)).startsWith("Out: Bram’s objection");
    }

    @Test
    void saysWhatNobodyHasConfirmed_whenItRestsOnProposals() {
        ArgumentMap map = Sketch.map(PEOPLE + "claim p3 It is too loud.\n");
        Conflict objection = Conflict.of(Id.of("x2"), Id.of("p3"), Id.of("p2"));
        Proposal proposal = new Proposal(
                Id.of("d1"),
                "replies/2",
                "Answers the words it quotes.",
                .4,
                Proposal.Status.PENDING,
                List.of(new Span(Id.of("s1"), 0, 4)),
                Diff.adding(objection));
        ArgumentMap supposed = map.apply(Diff.adding(proposal)).supposingPending();

        Judgement judgement = Judgement.of(supposed);

        assertThat(Why.of(judgement, Id.of("p2")).sentences().get(1))
                .isEqualTo(new Why.Sentence(
                        "Nobody has confirmed this objection yet; the draft thinks it 40 % likely.",
                        List.of(Id.of("x2"))));
        assertThat(Why.of(judgement, Id.of("p1")).sentences().get(1).text())
                .isEqualTo("Nobody has confirmed one of these objections yet; the draft thinks it 40 % likely.");
    }

    @Test
    void cutsAfterASentence_whenAClaimIsLong() {
        String start =
                "The ferry should run at night, as it did before the war, and as it does on the other side of the bay.";
        String rest = " Nobody asked why it stopped, which is odd, since everybody knew and most of them minded";

        assertThat(why("claim p1 " + start + rest + "\nclaim p2 No.\nconflict x1 p1 > p2\n", "p2")
                        .get(0))
                .isEqualTo("Out: the objection “" + start + " …” stands, and nobody answers it.");
        assertThat(why("claim p1 " + start.replace(".", ";") + rest + "\nclaim p2 No.\nconflict x1 p1 > p2\n", "p2")
                        .get(0))
                .isEqualTo("Out: the objection “" + start.replace(".", ";") + " Nobody asked why it stopped …” stands,"
                        + " and nobody answers it.");
    }

    @Test
    void saysWhoAnswers_whenAnObjectionFails() {
        String answered = PEOPLE + """
                claim p3 Two hundred asked for it.
                words l3 v1 s1 10 14
                says y3 l3 > p3
                conflict x2 p3 > p2
                """;

        assertThat(why(answered, "p1"))
                .containsExactly("In: Bram’s objection “Nobody would ride it” fails: Odile answers “Two hundred asked"
                        + " for it”, and nobody answers that.");
    }

    @Test
    void followsTheDispute_whenTheAnswerIsAnsweredInVain() {
        String longer = PEOPLE + """
                claim p3 Two hundred asked for it.
                words l3 v1 s1 10 14
                says y3 l3 > p3
                conflict x2 p3 > p2
                claim p4 They asked for a bridge.
                words l4 v2 s1 15 19
                says y4 l4 > p4
                conflict x3 p4 > x2
                claim p5 The list says ferry.
                words l5 v3 s1 20 24
                says y5 l5 > p5
                conflict x4 p5 > p4
                """;

        assertThat(why(longer, "p1"))
                .containsExactly(
                        "In: Bram’s objection “Nobody would ride it” fails: Odile answers “Two hundred asked for it”.",
                        "Bram’s objection to that answer, “They asked for a bridge”, fails: Carla answers “The list says"
                                + " ferry”, and nobody answers that.");
    }

    @Test
    void namesBothSides_whenTwoClaimsAreAgainstEachOther() {
        assertThat(why(PEOPLE + "conflict x2 p1 > p2\n", "p2"))
                .containsExactly("Undecided: Bram’s “Nobody would ride it” and Odile’s “The ferry should run at night”"
                        + " are put against each other, and nothing in this map decides between them.");
    }

    @Test
    void namesTheCircle_whenTheWayLeadsToOne() {
        String circle = """
                claim p1 One.
                claim p2 Two.
                claim p3 Three.
                claim p4 Four.
                conflict x1 p2 > p1
                conflict x2 p3 > p2
                conflict x3 p4 > p3
                conflict x4 p2 > p4
                """;
        Why why = Why.of(Judgement.of(Sketch.map(circle)), Id.of("p1"));

        assertThat(why.circle())
                .containsExactly(Id.of("p2"), Id.of("x2"), Id.of("p3"), Id.of("x3"), Id.of("p4"), Id.of("x4"));
        assertThat(why.sentences())
                .extracting(Why.Sentence::text)
                .containsExactly(
                        "Undecided: the objection “Two” is undecided itself.",
                        "It goes round in a circle that nothing in this map breaks: “Three” is put against “Two”;"
                                + " “Four” is put against “Three”; “Two” is put against “Four”.");
    }

    @Test
    void cutsTheTree_whenAThreadIsVeryLong() {
        List<Entry> entries = new ArrayList<>(List.of(new Proposition(Id.of("p0"), "Start.")));
        for (int i = 1; i <= 20_001; i++) {
            entries.add(new Proposition(Id.of("p" + i), "Claim " + i + "."));
            entries.add(Conflict.of(Id.of("x" + i), Id.of("p" + i), Id.of("p" + (i - 1))));
        }
        Why why = Why.of(Judgement.of(ArgumentMap.of(Id.of("thread"), 1, entries)), Id.of("p0"));
        Explanation deepest = why.tree();
        int depth = 0;
        for (; !deepest.because().isEmpty(); depth++) {
            deepest = deepest.because().get(0);
        }

        assertThat(depth).isEqualTo(200);
        assertThat(deepest.extent()).isEqualTo(Explanation.Extent.DEEPER);
        assertThat(why.sentences()).hasSize(11);
    }

    @Test
    void saysWhatCanBeAskedAbout_whenTheNodeCannotStandOrFall() {
        Judgement judgement = Judgement.of(Sketch.map(PEOPLE));

        assertThatThrownBy(() -> Why.of(judgement, Id.of("l1")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Entry l1 of map sketch can't stand or fall. Name a claim, a reason or an objection.");
        assertThatThrownBy(() -> Why.of(judgement, Id.of("p99")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Map sketch has no node p99. Name a claim, a reason or an objection.");
    }
}
