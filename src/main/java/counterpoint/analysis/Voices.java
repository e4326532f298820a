package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Rephrase;
import counterpoint.model.Transition;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who says a thing: the speakers that assert a claim, in whatever words. */
public final class Voices {
    private Voices() {}

    /**
     * The speakers that assert a claim or one that says the same again, in natural order. O(sayings · log n).
     *
     * <p>A rephrase counts both ways and through others: who restates a restatement says the original too.
     */
    public static Set<Id> of(ArgumentMap map, Id claim) {
        Set<Id> speakers = new TreeSet<>();
        for (Id wording : wordings(map, claim)) {
            assertions(map, wording).map(Locution::speaker).forEach(speakers::add);
        }
        return Collections.unmodifiableSet(speakers);
    }

    /** The words with which a claim itself is asserted, in natural order of their ids. */
    static Stream<Locution> assertions(ArgumentMap map, Id claim) {
        return map.referrers(claim, Illocution.class)
                .filter(illocution -> illocution.content().equals(claim))
                .filter(illocution -> illocution.force().equals(Illocution.Force.ASSERTING))
                .flatMap(illocution -> map.find(illocution.anchor(), Locution.class).stream())
                .distinct();
    }

    /**
     * The propositions, inferences and conflicts that these speakers put forward and nobody else does. What nobody puts
     * forward, such as an editor's addition, is not among them. O(nodes and their sayings · log n).
     */
    public static Set<Id> onlyOf(ArgumentMap map, Set<Id> speakers) {
        return map.all(Node.class)
                .filter(Projection::isArgument)
                .filter(node -> {
                    Set<Id> voices = node instanceof Proposition ? of(map, node.id()) : ofRelation(map, node.id());
                    return !voices.isEmpty() && speakers.containsAll(voices);
                })
                .map(Node::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who draws a relation: the speakers of the later words of the replies, or of the words, that put it forward. */
    private static Set<Id> ofRelation(ArgumentMap map, Id relation) {
        Set<Id> speakers = new TreeSet<>();
        map.referrers(relation, Illocution.class)
                .filter(illocution -> illocution.content().equals(relation))
                .map(illocution -> map.find(illocution.anchor(), Transition.class)
                        .map(Transition::to)
                        .orElse(illocution.anchor()))
                .flatMap(words -> map.find(words, Locution.class).stream())
                .map(Locution::speaker)
                .forEach(speakers::add);
        return speakers;
    }

    /** The claim itself and everything that rephrases link to it. */
    public static Set<Id> wordings(ArgumentMap map, Id claim) {
        Set<Id> wordings = new LinkedHashSet<>(Set.of(claim));
        Deque<Id> open = new ArrayDeque<>(wordings);
        while (!open.isEmpty()) {
            Id wording = open.remove();
            map.referrers(wording, Rephrase.class)
                    .flatMap(rephrase -> Stream.of(rephrase.restatement(), rephrase.original()))
                    .filter(wordings::add)
                    .forEach(open::add);
        }
        return wordings;
    }
}
