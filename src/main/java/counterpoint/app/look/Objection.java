package counterpoint.app.look;

import counterpoint.model.Id;
import java.util.Set;

/**
 * An argument against a claim or a step, however many put it: attackers that rephrase each other, against one target, are
 * one objection.
 *
 * @param id the first of its conflicts
 * @param cuts whether the target is a step, such as a reason given
 * @param attackers the claims that make it
 * @param voices who asserts one of them
 * @param isAnswered whether an attack, an answer or somebody else's reply is made to it
 */
public record Objection(Id id, Id target, boolean cuts, Set<Id> attackers, Set<Id> voices, boolean isAnswered) {
    public Objection {
        attackers = Set.copyOf(attackers);
        voices = Set.copyOf(voices);
    }
}
