package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Rephrase;
import counterpoint.model.Transition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which claims drew no reply: nobody but those who make the claim objects to it, supports it, draws on it, says it again, or
 * replies to words that assert it. What nobody is known to say, such as an editor's addition, counts as somebody else's.
 */
public final class Coverage {
    private Coverage() {}

    /** The claims of a map that drew no reply, in natural order. O(ends of relations and sayings · log n). */
    public static List<Id> silent(ArgumentMap map) {
        return map.all(Proposition.class)
                .map(Proposition::id)
                .filter(claim -> !drewReply(map, claim))
                .toList();
    }

    private static boolean drewReply(ArgumentMap map, Id claim) {
        Set<Id> own = Voices.of(map, claim);
        return related(map, claim).anyMatch(other -> isByAnother(map, other, own))
                || Voices.assertions(map, claim)
                        .flatMap(words -> map.referrers(words.id(), Transition.class)
                                .filter(reply -> reply.from().equals(words.id())))
                        .anyMatch(reply -> !own.contains(
                                map.get(reply.to(), Locution.class).speaker()));
    }

    /** Claims that object to this one, support it, take it up as a ground, or say it again. */
    private static Stream<Id> related(ArgumentMap map, Id claim) {
        Stream<Id> objections = map.referrers(claim, Conflict.class).map(Conflict::attacker);
        Stream<Id> reasons = map.referrers(claim, Inference.class)
                .flatMap(inference -> Stream.concat(inference.premises().stream(), Stream.of(inference.conclusion())));
        Stream<Id> wordings = map.referrers(claim, Rephrase.class)
                .flatMap(rephrase -> Stream.of(rephrase.restatement(), rephrase.original()));
        return Stream.of(objections, reasons, wordings).flatMap(ids -> ids).filter(other -> !other.equals(claim));
    }

    private static boolean isByAnother(ArgumentMap map, Id claim, Set<Id> own) {
        Set<Id> voices = Voices.assertions(map, claim).map(Locution::speaker).collect(Collectors.toSet());
        return voices.isEmpty() || !own.containsAll(voices);
    }
}
