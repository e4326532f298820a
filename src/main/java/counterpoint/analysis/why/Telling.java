package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.why.Why.Sentence;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.semantics.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the proof of a label in words. One sentence says what decides the node; each further one says why an objection met on
 * the way fails. Long proofs are told in part, and say so; the tree has them whole.
 */
final class Telling {
    private static final int MOST = 10;

    private final Judgement judgement;
    private final ArgumentMap map;
    private final Phrases phrases;
    private final List<Sentence> sentences = new ArrayList<>();

    Telling(Judgement judgement) {
        this.judgement = judgement;
        this.map = judgement.map();
        this.phrases = new Phrases(map);
    }

    List<Sentence> tell(Explanation root) {
        if (root.label() == Label.IN) {
            tellStanding(root);
        } else {
            tellFall(root, "Out: ", "");
            tellOthers(root);
        }
        int rest = sentences.size() - MOST;
        if (rest > 1) {
            sentences.subList(MOST, sentences.size()).clear();
            add("It takes " + Phrases.number(rest) + " more steps like these; the tree of reasons has them all.");
        }
        new Reservations(judgement).of(relations(root)).ifPresent(sentences::add);
        return sentences;
    }

    /** One objection is enough to fall; that there are more, and whose, is said, and no more than that. */
    private void tellOthers(Explanation root) {
        if (root.because().isEmpty() || root.because().get(0).label() != Label.IN) {
            return;
        }
        List<Conflict> others = map.referrers(root.node(), Conflict.class)
                .filter(conflict -> conflict.target().equals(root.node()))
                .filter(objection ->
                        !objection.id().equals(root.because().get(0).node()))
                .filter(objection -> judgement.label(objection.id()) == Label.IN)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String by = phrases.people(others.stream().map(Conflict::attacker).toList())
                .map(names -> ", by " + names + ",")
                .orElse("");
        add(
                others.size() == 1
                        ? "Another objection" + by + " stands as well."
                        : Phrases.sentence(Phrases.number(others.size())) + " more objections" + by + " stand as well.",
                others.stream().map(Conflict::id).toArray(Id[]::new));
    }

    /** The reasons and objections that a proof rests on, each once. */
    private Set<Id> relations(Explanation proof) {
        Set<Id> relations = new LinkedHashSet<>();
        Deque<Explanation> open = new ArrayDeque<>(proof.because());
        while (!open.isEmpty()) {
            Explanation next = open.pop();
            if (map.find(next.node(), Proposition.class).isEmpty()) {
                relations.add(next.node());
            }
            next.because().forEach(open::push);
        }
        return relations;
    }

    private void tellStanding(Explanation root) {
        List<Explanation> fallen = fallen(root);
        if (fallen.isEmpty()) {
            add("In: " + unopposed(root.node()), root.node());
        } else if (fallen.size() == 1) {
            tellFailure(fallen.get(0), "In: ", "");
        } else {
            String which = fallen.size() == 2 ? "neither of the two" : "none of the " + Phrases.number(fallen.size());
            add("In: " + which + " objections holds.", root.node());
            fallen.forEach(objection -> tellFailure(objection, "", ""));
        }
        supportOf(root).forEach(reason -> add("Its reason " + premises(reason.node()) + " stands.", reason.node()));
    }

    /** Objections that a node which stands has overcome, also those to what it rests on, in the order of the tree. */
    private List<Explanation> fallen(Explanation standing) {
        List<Explanation> fallen = new ArrayList<>();
        for (Explanation child : standing.because()) {
            if (child.label() == Label.OUT) {
                fallen.add(child);
            } else if (!isReasonFor(child, standing)) {
                fallen.addAll(fallen(child));
            }
        }
        return fallen;
    }

    private List<Explanation> supportOf(Explanation standing) {
        return standing.because().stream()
                .filter(child -> isReasonFor(child, standing))
                .toList();
    }

    private boolean isReasonFor(Explanation child, Explanation parent) {
        return map.find(child.node(), Inference.class)
                .filter(inference -> inference.conclusion().equals(parent.node()))
                .isPresent();
    }

    private String unopposed(Id node) {
        Node kind = map.get(node, Node.class);
        if (kind instanceof Conflict conflict) {
            return "nobody answers " + phrases.objection(conflict) + ".";
        }
        if (kind instanceof Inference inference) {
            return inference.isLinked()
                    ? "nobody objects to this reason or to any of its grounds."
                    : "nobody objects to this reason or to its ground.";
        }
        return "nobody in this map objects to it.";
    }

    /** Why an objection fails, and then whatever that takes. */
    private void tellFailure(Explanation fallen, String lead, String to) {
        Conflict objection = map.get(fallen.node(), Conflict.class);
        String subject = phrases.objection(objection, to);
        if (fallen.extent() != Explanation.Extent.HERE) {
            String where = fallen.extent() == Explanation.Extent.ELSEWHERE
                    ? " fails for the reason given already."
                    : " fails, too; ask about it to see why.";
            add(capital(lead, subject + where), fallen.node(), objection.attacker());
            return;
        }
        Explanation cause = fallen.because().stream().findFirst().orElse(fallen);
        boolean isGroundGone = cause.label() == Label.OUT;
        Explanation reply = isGroundGone ? cause.because().stream().findFirst().orElse(cause) : cause;
        if (map.find(reply.node(), Conflict.class).isEmpty() || reply.label() != Label.IN) {
            tellBareFailure(subject, lead, objection, cause);
            return;
        }
        Conflict answer = map.get(reply.node(), Conflict.class);
        String verb = isGroundGone ? " answers " : " disputes that it bears on this: ";
        String who = phrases.people(answer.attacker()).orElse("this");
        String said = who.equals("this")
                ? (isGroundGone ? "it is answered by " : "its bearing is disputed by ")
                        + phrases.quoted(answer.attacker())
                : who + verb + phrases.quoted(answer.attacker());
        add(
                capital(lead, subject + " fails: " + said + ending(reply, answer)),
                objection.id(),
                objection.attacker(),
                answer.id(),
                answer.attacker());
        fallen(reply).forEach(further -> tellFailure(further, "", " to that answer,"));
    }

    /** Where nothing is said against it: it is left aside, or it has lost all its reasons. */
    private void tellBareFailure(String subject, String lead, Conflict objection, Explanation cause) {
        String why = cause.because().isEmpty()
                ? " fails, as it is left aside."
                : " fails, as none of the reasons for it stands.";
        add(capital(lead, subject + why), objection.id(), objection.attacker());
        cause.because().forEach(reason -> tellFall(reason, "", " for it"));
    }

    private static String capital(String lead, String text) {
        return lead.isEmpty() ? Phrases.sentence(text) : lead + text;
    }

    private String ending(Explanation standing, Conflict objection) {
        if (!fallen(standing).isEmpty()) {
            return ".";
        }
        return isTargeted(objection.id()) || isTargeted(objection.attacker())
                ? ", and nothing said against that holds."
                : ", and nobody answers that.";
    }

    private boolean isTargeted(Id node) {
        return map.referrers(node, Conflict.class)
                .anyMatch(conflict -> conflict.target().equals(node));
    }

    /** Why a node falls, and then whatever that takes. */
    private void tellFall(Explanation out, String lead, String to) {
        List<Explanation> causes = out.because();
        if (causes.isEmpty()) {
            add(capital(lead, "it is left aside."), out.node());
            return;
        }
        Explanation cause = causes.get(0);
        if (cause.label() == Label.IN) {
            Conflict objection = map.get(cause.node(), Conflict.class);
            List<Explanation> overcome = fallen(cause);
            String end = overcome.isEmpty() && !isTargeted(objection.id()) && !isTargeted(objection.attacker())
                    ? " stands, and nobody answers it."
                    : " stands.";
            String subject = phrases.objection(objection, to);
            add(capital(lead, subject + end), out.node(), objection.id(), objection.attacker());
            overcome.forEach(further -> tellFailure(further, "", " to that,"));
        } else if (map.find(cause.node(), Proposition.class).isPresent()) {
            add(
                    capital(lead, "it rests on " + phrases.quoted(cause.node()) + ", which falls."),
                    out.node(),
                    cause.node());
            tellFall(cause, "", " to that,");
        } else {
            add(capital(lead, "none of its reasons stands."), out.node());
            causes.forEach(reason -> tellFall(reason, "", " to the reason " + premises(reason.node()) + ","));
        }
    }

    private String premises(Id inference) {
        return map.get(inference, Inference.class).premises().stream()
                .map(phrases::quoted)
                .collect(Collectors.joining(" and "));
    }

    private void add(String text, Id... nodes) {
        sentences.add(new Sentence(text, List.of(nodes)));
    }
}
