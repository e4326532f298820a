package counterpoint.report;

import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A map as an outline: questions with their answers, then claims that serve no other; under each its reasons and what
 * disputes it. What was told once is only named when it comes again; what lies too deep begins a branch of its own.
 */
final class Outline {
    private static final int DEEPEST = 8;

    private final Telling telling;
    private final Set<Id> told = new HashSet<>();
    private final Deque<Id> later = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();

    /** What an item is to the one above it. */
    enum Part {
        QUESTION,
        MAIN,
        ANSWER,
        REASON,
        TOGETHER,
        OBJECTION,
        UNDERCUT,
        WORDING
    }

    /**
     * A line of the outline.
     *
     * @param depth 0 for questions and main claims
     * @param about the claim or question
     * @param relation what makes it part of the one above; its own id if nothing does
     * @param isAgain true if it was told before
     */
    record Item(int depth, Part part, Id about, Id relation, boolean isAgain) {}

    private Outline(Telling telling) {
        this.telling = telling;
    }

    static List<Item> of(Telling telling) {
        Outline outline = new Outline(telling);
        outline.questions();
        telling.mainClaims().forEach(claim -> outline.root(claim.id()));
        // Claims in circles serve one another, so none of them is a main claim.
        outline.branches();
        telling.inPageOrder(telling.map().all(Proposition.class).toList()).forEach(claim -> outline.root(claim.id()));
        outline.branches();
        return outline.items;
    }

    private void branches() {
        while (!later.isEmpty()) {
            root(later.remove());
        }
    }

    private void questions() {
        List<Question> questions =
                telling.inPageOrder(telling.map().all(Question.class).toList());
        for (Question question : questions) {
            items.add(new Item(0, Part.QUESTION, question.id(), question.id(), false));
            telling.map()
                    .referrers(question.id(), Answer.class)
                    .filter(answer -> answer.question().equals(question.id()))
                    .forEach(answer -> claim(1, Part.ANSWER, answer.proposition(), answer.id()));
        }
    }

    private void root(Id claim) {
        if (!told.contains(claim)) {
            claim(0, Part.MAIN, claim, claim);
        }
    }

    private void claim(int depth, Part part, Id claim, Id relation) {
        boolean isTooDeep = depth > DEEPEST && !isLeaf(claim);
        boolean isAgain = isTooDeep || !told.add(claim);
        items.add(new Item(depth, part, claim, relation, isAgain));
        if (isTooDeep && !told.contains(claim)) {
            later.add(claim);
        }
        if (isAgain) {
            return;
        }
        telling.restatements(claim).forEach(again -> claim(depth + 1, Part.WORDING, again.restatement(), again.id()));
        for (Inference inference : telling.reasons(claim)) {
            claim(depth + 1, Part.REASON, inference.premises().get(0), inference.id());
            inference.premises().stream()
                    .skip(1)
                    .forEach(premise -> claim(depth + 1, Part.TOGETHER, premise, inference.id()));
            undercuts(depth + 2, inference.id());
        }
        telling.objections(claim).forEach(conflict -> objection(depth + 1, Part.OBJECTION, conflict));
    }

    private void undercuts(int depth, Id relation) {
        telling.objections(relation).forEach(conflict -> objection(depth, Part.UNDERCUT, conflict));
    }

    private void objection(int depth, Part part, Conflict conflict) {
        claim(depth, part, conflict.attacker(), conflict.id());
        if (depth <= DEEPEST && told.add(conflict.id())) {
            undercuts(depth + 1, conflict.id());
        }
    }

    private boolean isLeaf(Id claim) {
        return telling.reasons(claim).isEmpty()
                && telling.objections(claim).isEmpty()
                && telling.restatements(claim).isEmpty();
    }
}
