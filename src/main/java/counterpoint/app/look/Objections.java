package counterpoint.app.look;

import counterpoint.analysis.Voices;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The objections of a map as its viewer counts them ({@code web/model/objections.js}). O(conflicts and what bears on them). */
final class Objections {
    private final ArgumentMap map;

    private Objections(ArgumentMap map) {
        this.map = map;
    }

    /** All objections, the one whose first conflict comes first in natural order before the others. */
    static List<Objection> of(ArgumentMap map) {
        Objections objections = new Objections(map);
        Map<List<Id>, List<Conflict>> merged = new LinkedHashMap<>();
        map.all(Conflict.class)
                .forEach(conflict -> merged.computeIfAbsent(
                                List.of(conflict.target(), objections.argument(conflict.attacker())),
                                key -> new ArrayList<>())
                        .add(conflict));
        return merged.values().stream().map(objections::objection).toList();
    }

    /** One claim that stands for all that say the same. */
    private Id argument(Id claim) {
        return Collections.min(Voices.wordings(map, claim));
    }

    private Objection objection(List<Conflict> conflicts) {
        Conflict first = conflicts.get(0);
        Set<Id> attackers = new TreeSet<>();
        conflicts.forEach(conflict -> attackers.add(conflict.attacker()));
        Set<Id> voices = new TreeSet<>();
        attackers.forEach(attacker -> Asserted.by(map, attacker).forEach(voices::add));
        boolean cuts = map.find(first.target(), Inference.class).isPresent()
                || map.find(first.target(), Conflict.class).isPresent();
        boolean isAnswered = conflicts.stream().anyMatch(this::isAnswered);
        return new Objection(first.id(), first.target(), cuts, attackers, voices, isAnswered);
    }

    private boolean isAnswered(Conflict conflict) {
        return isTargeted(conflict.attacker())
                || isTargeted(conflict.id())
                || Asserted.words(map, conflict.attacker()).anyMatch(this::hasReply);
    }

    private boolean isTargeted(Id node) {
        return map.referrers(node, Conflict.class).anyMatch(c -> c.target().equals(node));
    }

    private boolean hasReply(Locution words) {
        return contents(words).anyMatch(this::hasAnswer)
                || map.referrers(words.id(), Transition.class)
                        .filter(reply -> reply.from().equals(words.id()))
                        .flatMap(reply -> map.find(reply.to(), Locution.class).stream())
                        .anyMatch(reply -> !reply.speaker().equals(words.speaker()));
    }

    private Stream<Id> contents(Locution words) {
        return map.referrers(words.id(), Illocution.class)
                .filter(illocution -> illocution.anchor().equals(words.id()))
                .map(Illocution::content);
    }

    private boolean hasAnswer(Id question) {
        return map.referrers(question, Answer.class).anyMatch(a -> a.question().equals(question));
    }
}
