package counterpoint.app.look;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Standing;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is true of each claim of a map: who says it, whether it is disputed, what it does, how it comes out. Claims are
 * numbered in page order and each trait is a set of bits, so that picking out and counting is a pass over bits. O(map · log
 * n) once. The words for traits are the viewer's ({@code web/model/facets.js}).
 */
final class Traits {
    /** Less likely replies wait for a decision, and are not counted as if they were there. */
    private static final double LIKELY = 0.1;

    static final String QUESTION = "relation:question";

    private static final Span NOWHERE = new Span(Id.of("z"), Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    private final ArgumentMap map;
    private final List<Id> claims;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final SortedMap<String, BitSet> holders = new TreeMap<>();
    private final Map<Id, BitSet> voiced = new HashMap<>();
    private final List<Objection> objections;
    private final Tallies tallies;
    private final Standing standing;
    private final List<Id> speakers;

    /**
     * Looks a map through; what can be worked out at the same time is.
     *
     * @param supposed the map as if all that is proposed were accepted
     */
    Traits(ArgumentMap map, ArgumentMap supposed) {
        this.map = supposed;
        CompletableFuture<Standing> judged =
                CompletableFuture.supplyAsync(() -> Judgement.of(supposed).standing());
        CompletableFuture<List<Objection>> objected = CompletableFuture.supplyAsync(() -> Objections.of(supposed));
        Map<Id, Span> places = new HashMap<>();
        supposed.all(Node.class)
                .filter(Traits::isClaim)
                .forEach(claim -> places.put(claim.id(), place(claim.id()).orElse(NOWHERE)));
        this.claims = places.keySet().stream()
                .sorted(Comparator.<Id, Integer>comparing(
                                id -> places.getOrDefault(id, NOWHERE).start())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        claims.forEach(claim -> numbers.put(claim, numbers.size()));
        this.objections = objected.join();
        this.tallies = new Tallies(supposed, objections, guesses(map));
        this.standing = judged.join();
        Set<Id> unanswered = new HashSet<>();
        objections.stream().filter(one -> !one.isAnswered()).forEach(one -> unanswered.addAll(one.attackers()));
        Set<Id> proposed = proposed(map);
        claims.forEach(claim -> mark(claim, unanswered.contains(claim), proposed.contains(claim)));
        this.speakers = Stream.concat(
                        voiced.keySet().stream(), map.all(Speaker.class).map(Speaker::id))
                .distinct()
                .sorted(Comparator.<Id, Integer>comparing(
                                id -> -voiced.getOrDefault(id, new BitSet()).cardinality())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Optional<Span> place(Id claim) {
        return Asserted.words(map, claim).map(words -> words.spans().get(0)).findFirst();
    }

    private static Set<Id> proposed(ArgumentMap map) {
        Set<Id> proposed = new HashSet<>();
        map.all(Proposal.class)
                .filter(Proposal::isPending)
                .map(Proposal::diff)
                .map(Diff::touched)
                .forEach(proposed::addAll);
        return proposed;
    }

    private static Set<Id> guesses(ArgumentMap map) {
        return map.all(Proposal.class)
                .filter(proposal -> proposal.isPending() && proposal.confidence() < LIKELY)
                .flatMap(proposal -> proposal.diff().added().stream())
                .map(Entry::id)
                .filter(id -> !map.contains(id))
                .collect(Collectors.toSet());
    }

    private void mark(Id claim, boolean isUnanswered, boolean isProposed) {
        List<Id> voices = Asserted.by(map, claim).toList();
        voices.forEach(
                voice -> voiced.computeIfAbsent(voice, key -> new BitSet()).set(number(claim)));
        voices.forEach(voice -> has(claim, "role:" + role(voice)));
        if (voices.isEmpty()) {
            has(claim, "role:nobody");
        }
        Tally tally = tallies.of(claim);
        has(claim, isProposed ? "status:proposed" : "status:accepted");
        has(claim, isUnanswered ? "status:unanswered" : "");
        has(claim, tally.attacks() > 0 ? "status:disputed" : "");
        has(claim, tally.attacks() + tally.supports() + tally.neutral() == 0 ? "status:silent" : "");
        map.referrers(claim, Node.class).forEach(relation -> has(claim, relation(claim, relation)));
        has(claim, map.find(claim, Question.class).isPresent() ? QUESTION : "");
        standing.label(claim)
                .ifPresent(label -> has(claim, "standing:" + label.name().toLowerCase(Locale.ROOT)));
        map.referrers(claim, Extension.class)
                .filter(extension -> extension.name().equals(Extension.TAG))
                .forEach(tag -> has(claim, "tag:" + tag.value()));
    }

    private void has(Id claim, String trait) {
        if (!trait.isEmpty()) {
            holders.computeIfAbsent(trait, key -> new BitSet()).set(number(claim));
        }
    }

    private String role(Id speaker) {
        return map.find(speaker, Speaker.class)
                .map(known -> known.role().name().toLowerCase(Locale.ROOT))
                .orElse("other");
    }

    /** What a claim does through a relation. */
    private String relation(Id claim, Node relation) {
        if (relation instanceof Inference i && i.premises().contains(claim)) {
            return "relation:supports";
        }
        if (relation instanceof Conflict c && c.attacker().equals(claim)) {
            return isClaim(map.get(c.target(), Node.class)) ? "relation:rebuts" : "relation:undercuts";
        }
        if (relation instanceof Rephrase r && r.restatement().equals(claim)) {
            return "relation:restates";
        }
        return relation instanceof Answer a && a.proposition().equals(claim) ? "relation:answers" : "";
    }

    static boolean isClaim(Node node) {
        return node instanceof Proposition || node instanceof Question;
    }

    /** The map with everything that is proposed in it. */
    ArgumentMap map() {
        return map;
    }

    /** In page order. */
    List<Id> claims() {
        return claims;
    }

    int number(Id claim) {
        return numbers.getOrDefault(claim, -1);
    }

    SortedMap<String, BitSet> holders() {
        return holders;
    }

    List<String> of(Id claim) {
        int number = number(claim);
        return number < 0
                ? List.of()
                : holders.entrySet().stream()
                        .filter(trait -> trait.getValue().get(number))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The claims that one of these people voices. */
    BitSet voicedBy(Set<Id> people) {
        BitSet theirs = new BitSet();
        people.forEach(person -> theirs.or(voiced.getOrDefault(person, new BitSet())));
        return theirs;
    }

    /** Everybody who voices a claim, whoever voices most first. */
    List<Id> speakers() {
        return speakers;
    }

    List<Objection> objections() {
        return objections;
    }

    Tally tally(Id claim) {
        return tallies.of(claim);
    }

    Standing standing() {
        return standing;
    }
}
