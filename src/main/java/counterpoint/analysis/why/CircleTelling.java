package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.why.Why.Sentence;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts in words what leaves a node open: the way to the circle in one sentence, the circle in another. */
final class CircleTelling {
    private static final int MOST_LINKS = 5;

    private final Judgement judgement;
    private final ArgumentMap map;
    private final Phrases phrases;

    CircleTelling(Judgement judgement) {
        this.judgement = judgement;
        this.map = judgement.map();
        this.phrases = new Phrases(map);
    }

    List<Sentence> tell(Id root, Circle.Found found) {
        List<Sentence> sentences = new ArrayList<>();
        if (found.way().isEmpty()) {
            sentences.add(circle("Undecided: ", found.circle(), root));
        } else {
            sentences.add(way(found));
            sentences.add(circle("", found.circle(), root));
        }
        List<Id> relations = Stream.concat(found.way().stream(), found.circle().stream())
                .filter(node -> map.find(node, Proposition.class).isEmpty())
                .toList();
        new Reservations(judgement).of(relations).ifPresent(sentences::add);
        return sentences;
    }

    private Sentence way(Circle.Found found) {
        Id root = found.way().get(0);
        Id next = found.way().size() > 1 ? found.way().get(1) : found.circle().get(0);
        Optional<Conflict> objection = map.find(next, Conflict.class)
                .filter(conflict -> conflict.target().equals(root));
        String text = objection
                .map(conflict -> phrases.objection(conflict) + " is undecided itself.")
                .orElseGet(() -> map.find(next, Proposition.class).isPresent()
                        ? "it rests on " + phrases.quoted(next) + ", and that is undecided itself."
                        : "its own reason is undecided itself.");
        List<Id> nodes = objection
                .map(conflict -> List.of(root, next, conflict.attacker()))
                .orElse(List.of(root, next));
        return new Sentence("Undecided: " + text, nodes);
    }

    private Sentence circle(String lead, List<Id> circle, Id root) {
        List<Conflict> conflicts = circle.stream()
                .flatMap(node -> map.find(node, Conflict.class).stream())
                .toList();
        List<Inference> reasons = circle.stream()
                .flatMap(node -> map.find(node, Inference.class).stream())
                .filter(inference -> circle.contains(inference.conclusion()))
                .toList();
        String text = isMutual(conflicts) && reasons.isEmpty() ? mutual(conflicts, root) : around(conflicts, reasons);
        return new Sentence(lead.isEmpty() ? Phrases.sentence(text) : lead + text, circle);
    }

    private static boolean isMutual(List<Conflict> conflicts) {
        return conflicts.size() == 2
                && conflicts.get(0).attacker().equals(conflicts.get(1).target())
                && conflicts.get(1).attacker().equals(conflicts.get(0).target());
    }

    private String mutual(List<Conflict> conflicts, Id root) {
        Id one = conflicts.get(0).attacker().equals(root)
                ? conflicts.get(0).attacker()
                : conflicts.get(0).target();
        Id other = conflicts.get(0).attacker().equals(one)
                ? conflicts.get(0).target()
                : conflicts.get(0).attacker();
        return phrases.owned(one) + " and " + phrases.owned(other)
                + " are put against each other, and nothing in this map decides between them.";
    }

    private String around(List<Conflict> conflicts, List<Inference> reasons) {
        List<String> links = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            links.add(phrases.owned(conflict.attacker()) + " is put against " + phrases.described(conflict.target()));
        }
        for (Inference reason : reasons) {
            links.add(reason.premises().stream().map(phrases::owned).collect(Collectors.joining(" and "))
                    + " is the reason for " + phrases.owned(reason.conclusion()));
        }
        String shown = String.join("; ", links.subList(0, Math.min(MOST_LINKS, links.size())));
        int rest = links.size() - MOST_LINKS;
        return "it goes round in a circle that nothing in this map breaks: " + shown
                + (rest > 0 ? "; and so on, over " + rest + " more." : ".");
    }
}
