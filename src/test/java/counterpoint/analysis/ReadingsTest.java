package counterpoint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Label;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every reading and every semantics against the rules of decision record 1, read by brute force from small maps. */
class ReadingsTest {
    private static final int CASES = 5_000;

    @Test
    void labelsEqualThoseOfAllLabellingsByTheRules_whenMapsAreSmall() {
        Set<StandingSemantics> undecisive = EnumSet.noneOf(StandingSemantics.class);
        for (long seed = 0; seed < CASES; seed++) {
            ArgumentMap map = RandomDebates.from(seed, 3, 4);
            Reading reading =
                    seed % 2 == 0 ? Reading.standard() : Reading.standard().supportedOnly();
            Set<Map<Id, Label>> complete = new DirectReading(map, reading, Map.of()).fixedPoints();
            Map<StandingSemantics, Collection<Map<Id, Label>>> extensions = Map.of(
                    StandingSemantics.GROUNDED, complete,
                    StandingSemantics.COMPLETE, complete,
                    StandingSemantics.PREFERRED, greatest(complete),
                    StandingSemantics.STABLE, stable(complete),
                    StandingSemantics.SEMI_STABLE, least(complete),
                    StandingSemantics.IDEAL, within(complete, greatest(complete)),
                    StandingSemantics.EAGER, within(complete, least(complete)));
            for (var entry : extensions.entrySet()) {
                Standing standing = Standing.of(map, reading, entry.getKey(), Budget.unlimited());
                assertThat(standing.labels())
                        .as("seed %d, %s", seed, entry.getKey())
                        .isEqualTo(shared(entry.getValue(), standing.labels().keySet()));
                if (entry.getValue().size() > 1) {
                    undecisive.add(entry.getKey());
                }
            }
        }
        assertThat(undecisive)
                .contains(StandingSemantics.PREFERRED, StandingSemantics.STABLE, StandingSemantics.SEMI_STABLE);
    }

    /** Labels that all labellings share; where there is none everything is open. */
    private static Map<Id, Label> shared(Collection<Map<Id, Label>> labellings, Set<Id> nodes) {
        return nodes.stream().collect(Collectors.toMap(Function.identity(), node -> {
            List<Label> labels = labellings.stream()
                    .map(labelling -> labelling.get(node))
                    .distinct()
                    .toList();
            return labels.size() == 1 ? labels.get(0) : Label.UNDECIDED;
        }));
    }

    private static Set<Id> having(Map<Id, Label> labelling, Label label) {
        return labelling.keySet().stream()
                .filter(node -> labelling.get(node) == label)
                .collect(Collectors.toSet());
    }

    /** True when all that one labelling decides is decided alike in the other. */
    private static boolean isWithin(Map<Id, Label> one, Map<Id, Label> other) {
        return having(other, Label.IN).containsAll(having(one, Label.IN))
                && having(other, Label.OUT).containsAll(having(one, Label.OUT));
    }

    private static List<Map<Id, Label>> greatest(Collection<Map<Id, Label>> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> isWithin(one, other) && !isWithin(other, one)))
                .toList();
    }

    private static List<Map<Id, Label>> least(Collection<Map<Id, Label>> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> having(one, Label.UNDECIDED).containsAll(having(other, Label.UNDECIDED))
                                && !having(other, Label.UNDECIDED).containsAll(having(one, Label.UNDECIDED))))
                .toList();
    }

    private static List<Map<Id, Label>> stable(Collection<Map<Id, Label>> complete) {
        return complete.stream()
                .filter(one -> !one.containsValue(Label.UNDECIDED))
                .toList();
    }

    /** The greatest complete labelling that decides nothing but what all of these decide alike. */
    private static List<Map<Id, Label>> within(Collection<Map<Id, Label>> complete, List<Map<Id, Label>> extensions) {
        return greatest(complete.stream()
                .filter(one -> extensions.stream().allMatch(extension -> isWithin(one, extension)))
                .toList());
    }

    @Test
    void claimFallsWithItsLastReason_whenOnlySupportedClaimsCount() {
        ArgumentMap map = Sketch.map("""
                claim p1 The pier should be closed.
                claim p2 Its planks are rotten.
                claim p3 The planks were changed in spring.
                inference i1 p2 > p1
                conflict x1 p3 > p2
                """);

        assertThat(Judgement.of(map).label(Id.of("p1"))).isEqualTo(Label.IN);
        assertThat(Judgement.of(map, Reading.standard().supportedOnly()).label(Id.of("p1")))
                .isEqualTo(Label.OUT);
    }

    @Test
    void whatOnlyOnePersonSaysFalls_whenThisPersonIsIgnored() {
        ArgumentMap map = Sketch.map("""
                source s1 The pier should be closed. No. Right, no.
                speaker v1 Odile
                speaker v2 Bram
                speaker v3 Carla
                claim p1 The pier should be closed.
                claim p2 The pier is safe.
                words l1 v1 s1 0 9
                words l2 v2 s1 10 12
                words l3 v3 s1 13 15
                says y1 l1 > p1
                says y2 l2 > p2
                conflict x1 p2 > p1
                """);
        ArgumentMap seconded = map.apply(counterpoint.model.Diff.adding(List.of(new counterpoint.model.Illocution(
                Id.of("y3"), counterpoint.model.Illocution.Force.ASSERTING, Id.of("l3"), Id.of("p2")))));
        Reading withoutBram = Reading.standard().ignoring(Set.of(Id.of("v2")));

        assertThat(new TreeMap<>(Judgement.of(map, withoutBram).standing().labels()))
                .isEqualTo(Map.of(Id.of("p1"), Label.IN, Id.of("p2"), Label.OUT, Id.of("x1"), Label.OUT));
        assertThat(Judgement.of(seconded, withoutBram).label(Id.of("p1"))).isEqualTo(Label.OUT);
    }
}
