package counterpoint.evaluation.page;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Span;
import counterpoint.model.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a drafted map says, in the terms gold uses: claims and questions, quotes and links by their places in the page, as
 * if all that is pending were accepted. Links are in order of confidence.
 */
public record Proposed(List<Claim> claims, List<Quote> quotes, List<Link> links) {

    /** A claim or question and its words. */
    public record Claim(List<Span> places, double confidence) {}

    /** Quoting words and the passages they are taken to quote. */
    public record Quote(List<Span> places, List<Span> targets, double confidence) {}

    /** That words bear on other words. */
    public record Link(List<Span> from, List<Span> to, Side side, double confidence) {}

    /** What a map holds and proposes. */
    public static Proposed in(ArgumentMap draft) {
        ArgumentMap map = draft.supposingPending();
        Map<Id, Double> confidence = new HashMap<>();
        draft.all(Proposal.class).filter(Proposal::isPending).forEach(p -> {
            for (Entry entry : p.diff().added()) {
                confidence.put(entry.id(), p.confidence());
            }
        });
        Map<Id, List<Span>> words = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        map.all(Illocution.class).forEach(said -> {
            List<Span> places =
                    map.find(said.anchor(), Locution.class).map(Locution::spans).orElse(List.of());
            double sure = confidence.getOrDefault(said.id(), 1.0);
            if (!places.isEmpty() && isContent(map, said.content())) {
                words.putIfAbsent(said.content(), places);
                claims.add(new Claim(places, sure));
            }
            map.find(said.content(), Locution.class)
                    .filter(quoted -> !places.isEmpty())
                    .ifPresent(quoted -> quotes.add(new Quote(places, quoted.spans(), sure)));
        });
        List<Link> links = links(map, words, confidence);
        links.sort(Comparator.comparingDouble(Link::confidence).reversed());
        return new Proposed(claims, quotes, links);
    }

    private static boolean isContent(ArgumentMap map, Id id) {
        return map.find(id, Proposition.class).isPresent()
                || map.find(id, Question.class).isPresent();
    }

    private static List<Link> links(ArgumentMap map, Map<Id, List<Span>> words, Map<Id, Double> confidence) {
        List<Link> links = new ArrayList<>();
        map.all(Conflict.class)
                .forEach(c -> links.add(new Link(
                        words.getOrDefault(c.attacker(), List.of()),
                        targetOf(map, c, words),
                        Side.ATTACK,
                        confidence.getOrDefault(c.id(), 1.0))));
        map.all(Inference.class)
                .forEach(i -> i.premises()
                        .forEach(premise -> links.add(new Link(
                                words.getOrDefault(premise, List.of()),
                                words.getOrDefault(i.conclusion(), List.of()),
                                Side.SUPPORT,
                                confidence.getOrDefault(i.id(), 1.0)))));
        map.all(Rephrase.class)
                .forEach(r -> links.add(new Link(
                        words.getOrDefault(r.restatement(), List.of()),
                        words.getOrDefault(r.original(), List.of()),
                        Side.REPHRASE,
                        confidence.getOrDefault(r.id(), 1.0))));
        map.all(Answer.class)
                .forEach(a -> links.add(new Link(
                        words.getOrDefault(a.proposition(), List.of()),
                        words.getOrDefault(a.question(), List.of()),
                        Side.ANSWER,
                        confidence.getOrDefault(a.id(), 1.0))));
        map.all(Transition.class)
                .filter(t -> map.referrers(t.id(), Illocution.class).findAny().isEmpty())
                .forEach(t -> links.add(new Link(
                        map.get(t.to(), Locution.class).spans(),
                        map.get(t.from(), Locution.class).spans(),
                        Side.NONE,
                        confidence.getOrDefault(t.id(), 1.0))));
        return links;
    }

    /** The words attacked: of the claim, or for a step those that are answered, which the transition names. */
    private static List<Span> targetOf(ArgumentMap map, Conflict conflict, Map<Id, List<Span>> words) {
        return map.find(conflict.target(), Inference.class)
                .map(inference -> map.referrers(conflict.id(), Illocution.class)
                        .flatMap(said -> map.find(said.anchor(), Transition.class).stream())
                        .flatMap(transition -> map.find(transition.from(), Locution.class).stream())
                        .findFirst()
                        .map(Locution::spans)
                        .orElseGet(() -> words.getOrDefault(inference.conclusion(), List.of())))
                .orElseGet(() -> words.getOrDefault(conflict.target(), List.of()));
    }
}
