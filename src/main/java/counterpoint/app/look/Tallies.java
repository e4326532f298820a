package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Transition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How much is said about each claim of a map, as its viewer counts it. O(relations and replies · log n). */
final class Tallies {
    private static final String ASKS_ABOUT = "counterpoint:asks-about";

    private final ArgumentMap map;
    private final Set<Id> guesses;
    private final Map<Id, Tally> tallies = new HashMap<>();

    private Tallies(ArgumentMap map, Set<Id> guesses) {
        this.map = map;
        this.guesses = guesses;
    }

    /** Objections and nothing else. */
    static Tallies of(ArgumentMap map, List<Objection> objections) {
        Tallies tallies = new Tallies(map, Set.of());
        objections.forEach(tallies::count);
        return tallies;
    }

    /** @param guesses replies too unlikely to be counted as if they were there */
    Tallies(ArgumentMap map, List<Objection> objections, Set<Id> guesses) {
        this(map, guesses);
        objections.forEach(this::count);
        map.all(Inference.class).forEach(reason -> add(reason.conclusion(), new Tally(0, 1, 0, 0)));
        map.all(Transition.class).forEach(this::count);
        map.all(Extension.class)
                .filter(extension -> extension.name().equals(ASKS_ABOUT))
                .flatMap(extension -> claim(extension.value()).stream())
                .forEach(claim -> add(claim, new Tally(0, 0, 1, 0)));
    }

    private Optional<Id> claim(String value) {
        try {
            return Optional.of(Id.of(value)).filter(map::contains);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Tally of(Id claim) {
        return tallies.getOrDefault(claim, Tally.NOTHING);
    }

    /** An objection is one to its target, or to every claim that takes part in the step it cuts. */
    private void count(Objection objection) {
        Tally one = new Tally(1, 0, 0, objection.isAnswered() ? 0 : 1);
        Set<Id> about = new HashSet<>();
        map.find(objection.target(), Inference.class)
                .ifPresentOrElse(
                        reason -> {
                            about.addAll(reason.premises());
                            about.add(reason.conclusion());
                        },
                        () -> about.add(map.find(objection.target(), Conflict.class)
                                .map(Conflict::attacker)
                                .orElse(objection.target())));
        about.forEach(claim -> add(claim, one));
    }

    /** Somebody else's reply to the words of a claim counts once for each of them, unless it takes a side. */
    private void count(Transition reply) {
        Set<Id> speakers = new HashSet<>();
        Stream.of(reply.from(), reply.to())
                .flatMap(words -> map.find(words, Locution.class).stream())
                .map(Locution::speaker)
                .forEach(speakers::add);
        if (speakers.size() == 2
                && !guesses.contains(reply.id())
                && sayings(reply.id()).findAny().isEmpty()) {
            Set<Id> contents = new HashSet<>(sayings(reply.to()).toList());
            sayings(reply.from())
                    .filter(claim ->
                            map.find(claim, Node.class).filter(Traits::isClaim).isPresent())
                    .filter(claim -> !isSide(claim, contents))
                    .forEach(claim -> add(claim, new Tally(0, 0, 1, 0)));
        }
    }

    private boolean isSide(Id claim, Set<Id> contents) {
        return map.referrers(claim, Node.class).anyMatch(relation -> takesSide(relation, claim, contents));
    }

    private static boolean takesSide(Node relation, Id claim, Set<Id> contents) {
        if (relation instanceof Conflict conflict) {
            return conflict.target().equals(claim) && contents.contains(conflict.attacker());
        }
        return relation instanceof Inference inference
                && inference.conclusion().equals(claim)
                && inference.premises().stream().anyMatch(contents::contains);
    }

    private Stream<Id> sayings(Id anchor) {
        return map.referrers(anchor, Illocution.class)
                .filter(illocution -> illocution.anchor().equals(anchor))
                .map(Illocution::content);
    }

    private void add(Id claim, Tally more) {
        tallies.merge(claim, more, Tally::plus);
    }
}
