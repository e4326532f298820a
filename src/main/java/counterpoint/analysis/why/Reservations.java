package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.why.Why.Sentence;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says how much of an explanation rests on proposals, which are read as if they had been accepted. */
final class Reservations {
    private final Judgement judgement;

    Reservations(Judgement judgement) {
        this.judgement = judgement;
    }

    /** A sentence about those of these relations that nobody has confirmed; none if everything is confirmed. */
    Optional<Sentence> of(Collection<Id> relations) {
        List<Id> proposed = relations.stream()
                .filter(relation -> judgement.pending().proposal(relation).isPresent())
                .toList();
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        boolean isObjection = proposed.stream()
                .allMatch(node -> judgement.map().find(node, Conflict.class).isPresent());
        String what = isObjection ? "objection" : "link";
        boolean isOne = proposed.size() == 1;
        boolean isAll = proposed.size() == relations.size();
        String count = Phrases.number(proposed.size());
        String which = isOne
                ? (isAll ? "this " + what : "one of these " + what + "s")
                : (isAll ? "these " + count + " " : count + " of these ") + what + "s";
        return Optional.of(new Sentence(
                "Nobody has confirmed " + which + " yet; the draft thinks "
                        + (isOne ? "it " : "the least sure of them ") + leastPercent(proposed) + " % likely.",
                proposed));
    }

    private long leastPercent(List<Id> proposed) {
        return Math.round(100
                * proposed.stream()
                        .flatMap(node -> judgement.pending().proposal(node).stream())
                        .mapToDouble(Proposal::confidence)
                        .min()
                        .orElse(0));
    }
}
