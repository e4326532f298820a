package counterpoint.draft;

import counterpoint.draft.chapter.Chapter;
import counterpoint.draft.chapter.ChapterProposer;
import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.ClaimProposer;
import counterpoint.draft.claim.QuestionProposer;
import counterpoint.draft.link.AnswerProposer;
import counterpoint.draft.link.Answered;
import counterpoint.draft.link.Link;
import counterpoint.draft.link.Queried;
import counterpoint.draft.link.QueryProposer;
import counterpoint.draft.link.Undercut;
import counterpoint.draft.link.UndercutProposer;
import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.wording.Wording;
import counterpoint.draft.wording.WordingProposer;
import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Illocution.Force;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what the stages found as proposals in page order. Claims and questions come before the links between them, so a
 * reader who accepts from the top never meets a proposal whose ends are not there yet.
 */
final class Composer {
    private final Said said;
    private final Numbering ids = new Numbering();
    private final Map<Claim, Id> propositions = new HashMap<>();
    private final Map<Asked, Id> questions = new HashMap<>();
    private final Map<Link, Id> inferences = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    Composer(Said said) {
        this.said = said;
    }

    /** A proposal to be written at its place; at one place claims come first, then questions, quotations, links. */
    private record Step(int place, int rank, Runnable write) {}

    List<Proposal> compose(Harvest found) {
        List<Step> steps = new ArrayList<>();
        found.claims().all().forEach(c -> steps.add(new Step(c.place().start(), 0, () -> write(c))));
        found.questions().all().forEach(q -> steps.add(new Step(q.place().start(), 1, () -> write(q))));
        found.quotations().all().forEach(q -> steps.add(new Step(q.words().start(), 2, () -> write(q))));
        found.answers().forEach(a -> steps.add(new Step(a.answer().place().start(), 3, () -> write(a))));
        found.queries().forEach(q -> steps.add(new Step(q.question().place().start(), 4, () -> write(q))));
        found.links().forEach(l -> steps.add(new Step(l.later().place().start(), 4, () -> write(l))));
        found.chapters().forEach(c -> steps.add(new Step(c.place().start(), -1, () -> write(c))));
        found.wordings().forEach(w -> steps.add(new Step(w.claim().place().start(), 2, () -> write(w))));
        found.undercuts().forEach(u -> steps.add(new Step(last(u), 5, () -> write(u))));
        steps.sort(Comparator.comparingInt(Step::place).thenComparingInt(Step::rank));
        steps.forEach(step -> step.write().run());
        return List.copyOf(proposals);
    }

    private void write(Claim claim) {
        Locution locution = said.of(claim);
        Proposition proposition = new Proposition(ids.next("p"), claim.text());
        propositions.put(claim, proposition.id());
        Illocution asserting = illocution(Force.ASSERTING, locution.id(), proposition.id());
        propose(
                ClaimProposer.NAME,
                claim.reason(),
                claim.confidence(),
                List.of(claim.place()),
                List.of(locution, proposition, asserting));
    }

    private void write(Chapter chapter) {
        Extension entry =
                new Extension(ids.next("e"), Optional.of(chapter.turn().id()), Extension.CHAPTER, chapter.title());
        propose(ChapterProposer.NAME, chapter.reason(), chapter.confidence(), List.of(chapter.place()), List.of(entry));
    }

    /** The claim keeps its words until somebody takes these. */
    private void write(Wording wording) {
        Claim claim = wording.claim();
        Diff diff = Diff.revising(
                new Proposition(proposition(claim), claim.text()), new Proposition(proposition(claim), wording.text()));
        propose(
                WordingProposer.NAME,
                wording.reason(),
                wording.confidence(),
                List.of(claim.place(), wording.antecedent()),
                diff);
    }

    /** Written when the last of its claims and the step itself are. */
    private static int last(Undercut undercut) {
        return UndercutProposer.places(undercut).stream()
                .mapToInt(Span::start)
                .max()
                .orElseThrow();
    }

    private void write(Undercut undercut) {
        Claim answered = undercut.answered();
        boolean isLater = undercut.by().place().start() > answered.place().start();
        Id by = said.of(undercut.by()).id();
        Id other = said.of(answered).id();
        Transition transition = new Transition(ids.next("ta"), isLater ? other : by, isLater ? by : other);
        Id step = Objects.requireNonNull(inferences.get(undercut.step()), "A step stands before what attacks it.");
        Conflict conflict = Conflict.of(ids.next("x"), proposition(undercut.by()), step);
        propose(
                UndercutProposer.NAME,
                undercut.reason(),
                undercut.confidence(),
                UndercutProposer.places(undercut),
                List.of(transition, conflict, illocution(Force.DISAGREEING, transition.id(), conflict.id())));
    }

    private void write(Asked asked) {
        Locution locution = said.of(asked);
        Question question = new Question(ids.next("q"), asked.text());
        questions.put(asked, question.id());
        Illocution questioning = illocution(Force.QUESTIONING, locution.id(), question.id());
        propose(
                QuestionProposer.NAME,
                asked.reason(),
                asked.confidence(),
                List.of(asked.place()),
                List.of(locution, question, questioning));
    }

    private void write(Quotation quotation) {
        Locution quoting = said.quoting(quotation);
        Locution quoted = said.quoted(quotation);
        Illocution illocution = illocution(Force.QUOTING, quoting.id(), quoted.id());
        List<Span> evidence = Stream.concat(Stream.of(quotation.words()), quotation.passages().stream())
                .toList();
        propose(
                QuoteProposer.NAME,
                quotation.reason(),
                quotation.confidence(),
                evidence,
                List.of(quoting, quoted, illocution));
    }

    private void write(Answered answered) {
        Locution question = said.of(answered.question());
        Locution answer = said.of(answered.answer());
        Transition transition = new Transition(ids.next("ta"), question.id(), answer.id());
        Id asked = Objects.requireNonNull(questions.get(answered.question()));
        Answer node = new Answer(ids.next("an"), proposition(answered.answer()), asked);
        Illocution answering = illocution(Force.ANSWERING, transition.id(), node.id());
        propose(
                AnswerProposer.NAME,
                answered.reason(),
                answered.confidence(),
                List.of(answered.answer().place(), answered.question().place()),
                List.of(transition, node, answering));
    }

    private void write(Queried queried) {
        Id asked = said.of(queried.question()).id();
        Transition transition =
                new Transition(ids.next("ta"), said.of(queried.target()).id(), asked);
        propose(
                QueryProposer.NAME,
                queried.reason(),
                queried.confidence(),
                List.of(queried.question().place(), queried.target().place()),
                List.of(transition));
    }

    private void write(Link link) {
        Transition transition = new Transition(
                ids.next("ta"),
                said.of(link.earlier()).id(),
                said.of(link.later()).id());
        List<Entry> entries = new ArrayList<>(List.of(transition));
        Id by = proposition(link.by());
        Id target = proposition(link.target());
        switch (link.bearing()) {
            case ATTACK -> {
                Conflict conflict = Conflict.of(ids.next("x"), by, target);
                entries.add(conflict);
                entries.add(illocution(Force.DISAGREEING, transition.id(), conflict.id()));
            }
            case SUPPORT -> {
                Inference inference = Inference.of(ids.next("i"), List.of(by), target);
                inferences.put(link, inference.id());
                entries.add(inference);
                entries.add(illocution(Force.ARGUING, transition.id(), inference.id()));
            }
            case REPHRASE -> {
                Rephrase rephrase = new Rephrase(ids.next("m"), by, target);
                entries.add(rephrase);
                entries.add(illocution(Force.RESTATING, transition.id(), rephrase.id()));
            }
            case NEUTRAL -> {}
        }
        List<Span> evidence = List.of(link.by().place(), link.target().place());
        propose(link.proposer(), link.reason(), link.confidence(), evidence, entries);
    }

    private Id proposition(Claim claim) {
        return Objects.requireNonNull(propositions.get(claim), "A link's claims stand before it.");
    }

    private Illocution illocution(Force force, Id anchor, Id content) {
        return new Illocution(ids.next("y"), force, anchor, content);
    }

    private void propose(
            String proposer, String reason, double confidence, List<Span> evidence, List<? extends Entry> entries) {
        propose(proposer, reason, confidence, evidence, Diff.adding(entries));
    }

    private void propose(String proposer, String reason, double confidence, List<Span> evidence, Diff diff) {
        proposals.add(
                new Proposal(ids.next("d"), proposer, reason, confidence, Proposal.Status.PENDING, evidence, diff));
    }
}
