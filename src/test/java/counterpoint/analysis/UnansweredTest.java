package counterpoint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.Unanswered.Objection;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnansweredTest {
    private static final String DEBATE = """
            source s1 Run it at night. Nobody rides. Nobody would come. Winter count! It is loud. Too loud for us.
            speaker v1 Odile
            speaker v2 Ben
            speaker v3 Cleo
            words l1 v1 s1 0 16
            words l2 v2 s1 17 30
            words l3 v3 s1 31 49
            words l5 v2 s1 64 75
            claim p1 The ferry should run at night.
            claim p2 Nobody would ride it.
            claim p3 No one would come aboard.
            claim p5 The ferry is loud.
            says y1 l1 > p1
            says y2 l2 > p2
            says y3 l3 > p3
            says y5 l5 > p5
            rephrase m1 p3 > p2
            conflict x5 p5 > p1
            conflict x20 p2 > p1
            """;

    @Test
    void listsObjectionWithMostVoicesFirst_whenNothingAnswers() {
        assertThat(Unanswered.objections(Sketch.map(DEBATE)))
                .containsExactly(
                        objection("x20", "p2", "p1", 2 / 3., "v2", "v3"), objection("x5", "p5", "p1", .5, "v2"));
    }

    @Test
    void keepsNaturalOrder_whenVoicesAreEqual() {
        ArgumentMap map = Sketch.map("""
                claim p1 One.
                claim p2 Two.
                conflict x10 p2 > p1
                conflict x9 p2 > p1
                """);

        assertThat(Unanswered.objections(map))
                .containsExactly(objection("x9", "p2", "p1", .5), objection("x10", "p2", "p1", .5));
    }

    @Test
    void listsHeavierObjectionFirst_whenVoicesAreEqual() {
        ArgumentMap map = Sketch.map("""
                claim p1 One.
                claim p2 Two.
                claim p3 Three.
                claim p4 Four.
                conflict x1 p2 > p1
                conflict x2 p3 > p1
                inference i1 p4 > p3
                """);

        assertThat(Unanswered.objections(map))
                .containsExactly(objection("x2", "p3", "p1", .75), objection("x1", "p2", "p1", .5));
    }

    @Test
    void leavesObjectionOut_whenAConflictTargetsItOrItsAttacker() {
        ArgumentMap undercut = Sketch.map(DEBATE + "claim p4 The count was in winter.\nconflict x6 p4 > x20");
        ArgumentMap undermined = Sketch.map(DEBATE + "claim p4 The count was in winter.\nconflict x6 p4 > p2");

        assertThat(conflicts(undercut)).containsExactly("x5", "x6");
        assertThat(conflicts(undermined)).containsExactly("x5", "x6");
    }

    @Test
    void leavesObjectionOut_whenSomebodyRepliesToItsWords() {
        ArgumentMap replied = Sketch.map(DEBATE + "words l4 v1 s1 50 63\nreply r1 l2 > l4");
        ArgumentMap isReply = Sketch.map(DEBATE + "reply r1 l1 > l2");

        assertThat(conflicts(replied)).containsExactly("x5");
        assertThat(conflicts(isReply)).containsExactly("x20", "x5");
    }

    @Test
    void countsAPersonOnce_whenSheSaysAThingTwice() {
        ArgumentMap map = Sketch.map(DEBATE + "words l6 v2 s1 76 92\nsays y6 l6 > p3");

        assertThat(Voices.of(map, Id.of("p2"))).containsExactly(Id.of("v2"), Id.of("v3"));
        assertThat(Voices.of(map, Id.of("p3"))).containsExactly(Id.of("v2"), Id.of("v3"));
    }

    private static Stream<String> conflicts(ArgumentMap map) {
        return Unanswered.objections(map).stream()
                .map(objection -> objection.conflict().value());
    }

    private static Objection objection(
            String conflict, String attacker, String target, double weight, String... voices) {
        Set<Id> speakers = new TreeSet<>(Stream.of(voices).map(Id::of).toList());
        return new Objection(Id.of(conflict), Id.of(attacker), Id.of(target), speakers, weight);
    }
}
