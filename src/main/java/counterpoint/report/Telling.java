package counterpoint.report;

import counterpoint.analysis.Standing;
import counterpoint.analysis.Unanswered;
import counterpoint.analysis.Voices;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reports have to say about a map and its parts, in words. Pending proposals are told as if they had been accepted, and
 * marked.
 */
final class Telling {
    private final ArgumentMap accepted;
    private final ArgumentMap map;
    private final Standing standing;
    private final List<Unanswered.Objection> unanswered;
    private final Set<Id> unansweredConflicts;

    Telling(ArgumentMap map) {
        this.accepted = map;
        this.map = map.supposingPending();
        this.standing = Standing.of(this.map);
        this.unanswered = Unanswered.objections(this.map);
        this.unansweredConflicts =
                unanswered.stream().map(Unanswered.Objection::conflict).collect(Collectors.toSet());
    }

    /** The map with all that is proposed. */
    ArgumentMap map() {
        return map;
    }

    List<Unanswered.Objection> unanswered() {
        return unanswered;
    }

    boolean isUnanswered(Conflict conflict) {
        return unansweredConflicts.contains(conflict.id());
    }

    boolean isProposed(Id id) {
        return !accepted.contains(id);
    }

    /** A claim's or question's text on one line. */
    String text(Id id) {
        String text = map.find(id, Proposition.class)
                .map(Proposition::text)
                .or(() -> map.find(id, Question.class).map(Question::text))
                .orElse(id.value());
        return oneLine(text);
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** What an objection is against, in words. */
    String target(Id id) {
        if (map.find(id, Inference.class).isPresent()) {
            Inference inference = map.get(id, Inference.class);
            return "that “" + inference.premises().stream().map(this::text).collect(Collectors.joining("” with “"))
                    + "” speaks for “" + text(inference.conclusion()) + "”";
        }
        return map.find(id, Conflict.class)
                .map(conflict -> "that “" + text(conflict.attacker()) + "” speaks against its target")
                .orElseGet(() -> text(id));
    }

    /** "stands", "falls" or "open"; empty for what can't stand or fall. */
    String standing(Id id) {
        return standing.label(id)
                .map(label -> switch (label) {
                    case IN -> "stands";
                    case OUT -> "falls";
                    case UNDECIDED -> "open";
                })
                .orElse("");
    }

    /** Names of the people who say it, in natural order of their ids. */
    List<String> voices(Id claim) {
        return Stream.concat(Voices.of(map, claim).stream(), speakers(claim))
                .distinct()
                .flatMap(id -> map.find(id, Speaker.class).stream())
                .map(speaker -> oneLine(speaker.name()))
                .toList();
    }

    private Stream<Id> speakers(Id content) {
        return words(content).map(Locution::speaker);
    }

    private Stream<Locution> words(Id content) {
        return map.referrers(content, Illocution.class)
                .filter(illocution -> illocution.content().equals(content))
                .flatMap(illocution -> map.find(illocution.anchor(), Locution.class).stream());
    }

    /** The words in which it was said, where the page is at hand. */
    String quote(Id claim) {
        return words(claim)
                .flatMap(words -> words.spans().stream())
                .sorted()
                .flatMap(span -> map.get(span.source(), Source.class).text().map(span::of).stream())
                .map(Telling::oneLine)
                .collect(Collectors.joining(" … "));
    }

    List<Inference> reasons(Id claim) {
        return inPageOrder(map.referrers(claim, Inference.class)
                .filter(inference -> inference.conclusion().equals(claim))
                .toList());
    }

    List<Conflict> objections(Id target) {
        return inPageOrder(map.referrers(target, Conflict.class)
                .filter(conflict -> conflict.target().equals(target))
                .toList());
    }

    List<Rephrase> restatements(Id original) {
        return map.referrers(original, Rephrase.class)
                .filter(rephrase -> rephrase.original().equals(original))
                .toList();
    }

    /** Nodes by where their words begin, those without words last. */
    <T extends Node> List<T> inPageOrder(List<T> nodes) {
        Comparator<T> byPlace =
                Comparator.comparing(node -> place(node).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return nodes.stream().sorted(byPlace).toList();
    }

    private Optional<Span> place(Node node) {
        Id content = node instanceof Conflict conflict
                ? conflict.attacker()
                : node instanceof Inference inference ? inference.premises().get(0) : node.id();
        return words(content).flatMap(words -> words.spans().stream()).min(Comparator.naturalOrder());
    }

    /** Claims that serve no other: neither a ground, nor an objection, nor another wording, nor an answer. */
    List<Proposition> mainClaims() {
        Set<Id> serving = new LinkedHashSet<>();
        map.all(Inference.class).forEach(inference -> serving.addAll(inference.premises()));
        map.all(Conflict.class).forEach(conflict -> serving.add(conflict.attacker()));
        map.all(Rephrase.class).forEach(rephrase -> serving.add(rephrase.restatement()));
        return inPageOrder(map.all(Proposition.class)
                .filter(claim -> !serving.contains(claim.id()))
                .toList());
    }

    List<String> tags(Id id) {
        return map.referrers(id, Extension.class)
                .filter(extension -> extension.name().equals(Extension.TAG))
                .map(extension -> oneLine(extension.value()))
                .toList();
    }

    /** How much of everything there is, as a sentence. */
    String summary() {
        long claims = map.all(Proposition.class).count();
        long proposed =
                map.all(Node.class).filter(node -> isProposed(node.id())).count();
        String sentence = counted(claims, "claim") + " by "
                + counted(map.all(Speaker.class).count(), "person", "people")
                + ", " + counted(map.all(Question.class).count(), "question") + ", "
                + counted(map.all(Inference.class).count(), "reason") + ", "
                + counted(map.all(Conflict.class).count(), "objection") + ", of which "
                + counted(unanswered.size(), "") + "nobody answered.";
        return sentence + (proposed == 0 ? "" : " What is marked “proposed” waits for a person’s decision.");
    }

    static String counted(long number, String noun) {
        return noun.isEmpty() ? number + " " : counted(number, noun, noun + "s");
    }

    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    String title() {
        return oneLine(map.title());
    }
}
