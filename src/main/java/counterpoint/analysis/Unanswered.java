package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Transition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Objections that nothing in a map answers: no conflict targets the objection, none targets the claim it rests on, and
 * nobody replies to the words that assert this claim.
 *
 * <p>This is about the conversation, not about who is right: an answered objection may well stand, and an unanswered one
 * may be weak.
 */
public final class Unanswered {
    private Unanswered() {}

    /**
     * An objection without an answer.
     *
     * @param voices the speakers that assert the attacker, in natural order; see {@link Voices}
     * @param weight how strong the objection is, from 0 to 1, with all that is said for and against the claim it rests on
     */
    public record Objection(Id conflict, Id attacker, Id target, Set<Id> voices, double weight) {}

    /**
     * The unanswered objections of a weighed map: the one with most voices first, among those the one with most weight, then
     * in natural order of the conflicts' ids.
     */
    public static List<Objection> objections(Scales scales) {
        ArgumentMap map = scales.map();
        return map.all(Conflict.class)
                .filter(conflict -> isUnanswered(map, conflict))
                .map(conflict -> new Objection(
                        conflict.id(),
                        conflict.attacker(),
                        conflict.target(),
                        Voices.of(map, conflict.attacker()),
                        scales.strength(conflict.id())))
                .sorted(Comparator.comparingInt(
                                (Objection objection) -> -objection.voices().size())
                        .thenComparing(
                                Comparator.comparingDouble(Objection::weight).reversed()))
                .toList();
    }

    /** The same, weighed by DF-QuAD with claims that start stronger if more people make them. */
    public static List<Objection> objections(ArgumentMap map) {
        return objections(Scales.of(map, Weighing.Method.DF_QUAD, Weighing.Weights.VOICES));
    }

    private static boolean isUnanswered(ArgumentMap map, Conflict conflict) {
        return !isTargeted(map, conflict.id())
                && !isTargeted(map, conflict.attacker())
                && Voices.assertions(map, conflict.attacker()).noneMatch(words -> hasReply(map, words.id()));
    }

    private static boolean isTargeted(ArgumentMap map, Id node) {
        return map.referrers(node, Conflict.class).anyMatch(c -> c.target().equals(node));
    }

    private static boolean hasReply(ArgumentMap map, Id words) {
        return map.referrers(words, Transition.class).anyMatch(t -> t.from().equals(words));
    }
}
