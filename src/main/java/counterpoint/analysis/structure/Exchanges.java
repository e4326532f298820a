package counterpoint.analysis.structure;

import counterpoint.analysis.Voices;
import counterpoint.analysis.structure.Structure.Exchange;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Transition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Who answers whom: whose words reply to whose, whose claims attack whose, and whose support whose. Of a claim that several
 * people make, each is counted; nobody answers himself. An objection to a reason or to an objection answers its premises' or
 * its attacker's makers.
 */
final class Exchanges {
    private final ArgumentMap map;
    private final Map<Id, Map<Id, Exchange>> counts = new TreeMap<>();

    private Exchanges(ArgumentMap map) {
        this.map = map;
    }

    static List<Exchange> of(ArgumentMap map) {
        return new Exchanges(map).list();
    }

    private List<Exchange> list() {
        map.all(Transition.class)
                .forEach(reply -> count(
                        speaker(reply.to()), speaker(reply.from()), (from, to) -> new Exchange(from, to, 1, 0, 0)));
        map.all(Conflict.class)
                .forEach(conflict -> count(
                        Voices.of(map, conflict.attacker()),
                        makers(conflict.target()),
                        (from, to) -> new Exchange(from, to, 0, 1, 0)));
        map.all(Inference.class)
                .forEach(inference -> count(
                        makers(inference.id()),
                        Voices.of(map, inference.conclusion()),
                        (from, to) -> new Exchange(from, to, 0, 0, 1)));
        return counts.values().stream()
                .flatMap(byTarget -> byTarget.values().stream())
                .sorted(Comparator.comparingInt(Exchange::sum).reversed())
                .toList();
    }

    private Set<Id> speaker(Id words) {
        return Set.of(map.get(words, Locution.class).speaker());
    }

    private Set<Id> makers(Id node) {
        Stream<Id> claims = map.find(node, Inference.class)
                .map(inference -> inference.premises().stream())
                .or(() -> map.find(node, Conflict.class).map(conflict -> Stream.of(conflict.attacker())))
                .orElseGet(() -> map.find(node, Proposition.class).map(Proposition::id).stream());
        Set<Id> makers = new TreeSet<>();
        claims.forEach(claim -> makers.addAll(Voices.of(map, claim)));
        return makers;
    }

    private void count(Set<Id> from, Set<Id> to, BiFunction<Id, Id, Exchange> once) {
        for (Id one : from) {
            for (Id other : to) {
                if (!one.equals(other)) {
                    counts.computeIfAbsent(one, id -> new TreeMap<>())
                            .merge(other, once.apply(one, other), Exchange::plus);
                }
            }
        }
    }
}
