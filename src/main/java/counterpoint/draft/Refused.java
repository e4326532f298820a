package counterpoint.draft;

import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Illocution;
import counterpoint.model.Illocution.Force;
import counterpoint.model.Proposal;
import counterpoint.model.Span;
import counterpoint.model.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person has refused of a draft: places that claim or ask nothing, and links from place to place.
 *
 * @param links the place that bears on another, and that other
 */
record Refused(Set<Span> words, Set<List<Span>> links) {
    static final Refused NOTHING = new Refused(Set.of(), Set.of());

    Refused {
        words = Set.copyOf(words);
        links = Set.copyOf(links);
    }

    static Refused in(ArgumentMap map) {
        Set<Span> words = new HashSet<>();
        Set<List<Span>> links = new HashSet<>();
        map.all(Proposal.class)
                .filter(p -> p.status() == Proposal.Status.REJECTED)
                .forEach(p -> {
                    if (p.diff().added().stream().anyMatch(Transition.class::isInstance)) {
                        links.add(p.evidence());
                    } else if (p.diff().added().stream().anyMatch(Refused::puts)) {
                        words.addAll(p.evidence());
                    }
                });
        return new Refused(words, links);
    }

    private static boolean puts(counterpoint.model.Entry entry) {
        return entry instanceof Illocution illocution
                && (illocution.force().equals(Force.ASSERTING)
                        || illocution.force().equals(Force.QUESTIONING));
    }

    Claims without(Claims claims) {
        return new Claims(
                claims.all().stream().filter(c -> !words.contains(c.place())).toList());
    }

    Questions without(Questions questions) {
        return new Questions(
                questions.all().stream().filter(q -> !words.contains(q.place())).toList());
    }
}
