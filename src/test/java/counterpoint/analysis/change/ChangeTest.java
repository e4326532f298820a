package counterpoint.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.analysis.DirectReading;
import counterpoint.analysis.Judgement;
import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Reading;
import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.semantics.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Set<Id> ids(String... ids) {
        return Set.of(ids).stream().map(Id::of).collect(Collectors.toSet());
    }

    private static Set<Id> some(Set<Id> nodes, Random random) {
        return nodes.stream().filter(node -> random.nextInt(6) == 0).collect(Collectors.toSet());
    }

    private static List<Reading> readings() {
        return List.of(Reading.standard(), Reading.standard().supportedOnly());
    }

    private static Map<Id, Label> forced(Set<Id> off, Set<Id> on) {
        Map<Id, Label> forced = new HashMap<>();
        off.forEach(node -> forced.put(node, Label.OUT));
        on.forEach(node -> forced.put(node, Label.IN));
        return forced;
    }

    @Test
    void equalsTheReadingWithForcedLabels_whenSuppositionsAreRandom() {
        int changed = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            ArgumentMap map = RandomDebates.from(seed, 12, 20);
            Reading reading = readings().get((int) seed % 2);
            Judgement judgement = Judgement.of(map, reading);
            Map<Id, Label> before = judgement.standing().labels();
            Set<Id> off = some(before.keySet(), random);
            Set<Id> on = some(before.keySet(), random);
            on.removeAll(off);
            Map<Id, Label> after = new DirectReading(map, reading, forced(off, on)).leastFixedPoint();

            List<Change> changes = WhatIf.changes(judgement, new Supposition(off, on, Set.of()));

            List<Change> expected = before.keySet().stream()
                    .filter(node -> before.get(node) != after.get(node))
                    .map(node -> new Change(
                            node,
                            before.getOrDefault(node, Label.UNDECIDED),
                            after.getOrDefault(node, Label.UNDECIDED)))
                    .toList();
            assertThat(changes).as("seed %d", seed).isEqualTo(expected);
            changed += changes.size();
        }
        assertThat(changed).isGreaterThan(5_000);
    }

    @Test
    void refusesASupposition_whenANodeIsBothOffAndOn() {
        assertThatThrownBy(() -> new Supposition(ids("p1"), ids("p1"), Set.of()))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Node p1 can't be supposed both off and on. Name it in one of the two.");
    }

    @Test
    void equalsAllSetsTried_whenCruxesAreSoughtInSmallMaps() {
        int found = 0;
        for (long seed = 0; seed < 600; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 6, 10);
            Reading reading = readings().get((int) seed % 2);
            Judgement judgement = Judgement.of(map, reading);
            for (Id thesis : judgement.standing().labels().keySet()) {
                Cruxes.Found cruxes = Cruxes.of(judgement, thesis);
                assertThat(cruxes.isComplete()).isTrue();
                assertThat(cruxes.cruxes().stream()
                                .<Set<Id>>map(crux -> new HashSet<>(crux.claims()))
                                .toList())
                        .as("seed %d, node %s", seed, thesis)
                        .containsExactlyInAnyOrderElementsOf(allCruxes(map, reading, thesis));
                found += cruxes.cruxes().size();
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static List<Set<Id>> allCruxes(ArgumentMap map, Reading reading, Id thesis) {
        List<Id> claims = map.all(Proposition.class)
                .map(Proposition::id)
                .filter(claim -> !claim.equals(thesis))
                .toList();
        Map<Id, Label> before = new DirectReading(map, reading, Map.of()).leastFixedPoint();
        List<Set<Id>> cruxes = new ArrayList<>();
        for (int size = 1; size <= 3; size++) {
            for (int bits = 0; bits < 1 << claims.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    Set<Id> set = new HashSet<>();
                    for (int i = 0; i < claims.size(); i++) {
                        if ((bits >> i & 1) == 1) {
                            set.add(claims.get(i));
                        }
                    }
                    if (cruxes.stream().noneMatch(set::containsAll)
                            && new DirectReading(map, reading, forced(set, Set.of()))
                                            .leastFixedPoint()
                                            .get(thesis)
                                    != before.get(thesis)) {
                        cruxes.add(set);
                    }
                }
            }
        }
        return cruxes;
    }

    @Test
    void listsSmallestSetsFirst_whenThereAreSeveral() {
        Cruxes.Found found = Cruxes.of(Judgement.of(Sketch.map("""
                        claim p1 The ferry should run at night.
                        claim p2 Nobody would ride it.
                        claim p3 The pier is closed at night.
                        claim p4 The pier has a gate.
                        claim p5 The gate is broken.
                        conflict x1 p2 > p1
                        conflict x2 p3 > p1
                        conflict x3 p4 > p3
                        conflict x4 p5 > p4
                        """)), Id.of("p1"));

        assertThat(found)
                .isEqualTo(new Cruxes.Found(
                        Label.OUT,
                        List.of(
                                new Cruxes.Crux(List.of(Id.of("p2"), Id.of("p3")), Label.IN),
                                new Cruxes.Crux(List.of(Id.of("p2"), Id.of("p5")), Label.IN)),
                        true));
    }

    @Test
    void saysSo_whenTheSearchIsCutOff() {
        Cruxes.Found found = Cruxes.of(Judgement.of(RandomDebates.tree(3, 4_000)), Id.of("p0"));

        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void showsWhatTheCommentsChange_whenTheInterviewStoodAlone() {
        ArgumentMap map = Sketch.map("""
                source s1 aaaa bbbb cccc
                speaker v1 Odile
                commenter v2 Bram
                claim p1 The ferry should run at night.
                words l1 v1 s1 0 4
                says y1 l1 > p1
                claim p2 Nobody would ride it.
                words l2 v2 s1 5 9
                says y2 l2 > p2
                conflict x1 p2 > p1
                claim p3 The ferry is old.
                """);

        assertThat(BeforeAfter.changes(Judgement.of(map)))
                .containsExactly(new Change(Id.of("p1"), Label.IN, Label.OUT));
        assertThat(WhatIf.changes(Judgement.of(map), new Supposition(Set.of(), Set.of(), ids("v2"))))
                .extracting(Change::node)
                .isEqualTo(List.copyOf(new TreeSet<>(ids("p1", "p2", "x1"))));
    }
}
