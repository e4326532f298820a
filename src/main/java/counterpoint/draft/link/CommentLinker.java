package counterpoint.draft.link;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.link.Stance.Aim;
import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stage that links the claims of comments to what they answer, by evidence in this order: the quotation they follow, a
 * point or person they name, words they share with a claim of the interview. "None" is a normal answer: shared words count
 * only from a threshold on.
 */
public final class CommentLinker {
    public static final String NAME = "replies/1";

    private static final double FIT = 7.5;
    private static final int SHARED = 2;
    private static final int BY_WORDS = 3;
    private static final double WHOLE_COMMENT = 0.25;
    private static final int REACH = 50;
    private static final double[] AFTER_QUOTE = {0.6, 0.4, 0.3};

    private final Speech page;
    private final Quotations quotations;
    private final Claims claims;
    private final Terms terms;
    private final References references;
    private final Relevance interview;
    private final Lexicon cues = Lexicon.named("stance");

    public CommentLinker(Speech page, Quotations quotations, Claims claims) {
        this.page = page;
        this.quotations = quotations;
        this.claims = claims;
        this.terms = new Terms(page);
        this.references = new References(page);
        this.interview = new Relevance(
                claims.all().stream().filter(c -> !c.isInComment()).toList(), c -> terms.of(c.place()));
    }

    /** Questions of comments and the claim of the interview or an earlier comment that each asks about. */
    public List<Queried> queries(Questions questions) {
        List<Queried> all = new ArrayList<>();
        for (Segment comment : page.comments()) {
            Map<Claim, Double> whole = wholeComment(comment);
            for (Asked question : questions.in(comment)) {
                List<Target> quoted = byQuotation(comment, question.place());
                quoted.stream()
                        .findFirst()
                        .or(() -> byWords(question.place(), whole))
                        .ifPresent(t -> all.add(new Queried(question, t.claim(), t.confidence(), t.reason() + ".")));
            }
        }
        return List.copyOf(all);
    }

    private record Target(Claim claim, double confidence, String reason, Aim aim) {}

    public List<Link> propose() {
        List<Link> all = new ArrayList<>();
        page.comments().forEach(comment -> link(comment, all));
        return List.copyOf(all);
    }

    private void link(Segment comment, List<Link> all) {
        List<Link> byWords = new ArrayList<>();
        Map<Claim, Double> whole = wholeComment(comment);
        for (Claim claim : claims.in(comment)) {
            List<Target> pointed = pointedAt(comment, claim);
            pointed.forEach(target -> all.add(link(comment, claim, target)));
            if (pointed.isEmpty()) {
                byWords(claim.place(), whole).ifPresent(target -> byWords.add(link(comment, claim, target)));
            }
        }
        byWords.sort(Comparator.comparingDouble(Link::confidence).reversed());
        byWords.stream().limit(BY_WORDS).forEach(all::add);
    }

    private List<Target> pointedAt(Segment comment, Claim claim) {
        List<Target> quoted = byQuotation(comment, claim.place());
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Optional<Target> point = references
                .point(comment, sentenceOf(comment, claim), REACH)
                .flatMap(place -> claims.all().stream()
                        .filter(c -> place.contains(c.place()))
                        .findFirst())
                .map(target -> new Target(target, 0.75, "Names the point of the list it answers", Aim.POINTED));
        if (point.isPresent()) {
            return List.of(point.get());
        }
        return references
                .parent(comment)
                .filter(parent -> claim.equals(claims.in(comment).get(0)))
                .flatMap(parent -> inParent(parent, claim))
                .stream()
                .toList();
    }

    /** The sentence a claim stands in: its openers may hold the reference. */
    private Span sentenceOf(Segment comment, Claim claim) {
        return page.sentences(comment).stream()
                .filter(s -> s.overlaps(claim.place()))
                .findFirst()
                .map(s -> new Span(s.source(), Math.max(comment.span().start(), s.start() - 20), s.end()))
                .orElse(claim.place());
    }

    private Optional<Target> inParent(Segment parent, Claim claim) {
        List<Claim> candidates = claims.in(parent);
        Relevance relevance = new Relevance(candidates, c -> terms.of(c.place()));
        return relevance.of(terms.of(claim.place())).stream()
                .findFirst()
                .map(fit -> new Target(fit.claim(), 0.6, "Replies to this comment, about the same thing", Aim.POINTED))
                .or(() -> candidates.stream()
                        .findFirst()
                        .map(c -> new Target(c, 0.45, "Replies to this comment", Aim.POINTED)));
    }

    private List<Target> byQuotation(Segment comment, Span asking) {
        Optional<Quotation> last = quotations.in(comment).stream()
                .filter(q -> q.words().start() < asking.end())
                .reduce((a, b) -> b);
        if (last.isEmpty()) {
            return List.of();
        }
        Span words = last.get().words();
        boolean crossed = references.borders(comment).stream()
                .anyMatch(border -> words.end() <= border && border <= asking.start());
        long between = claims.in(comment).stream()
                .filter(c -> c.place().start() >= words.end() && c.place().start() < asking.start())
                .count();
        boolean inside = asking.overlaps(words);
        if (crossed || between >= AFTER_QUOTE.length) {
            return List.of();
        }
        double confidence = inside ? AFTER_QUOTE[0] : AFTER_QUOTE[(int) between];
        List<Target> targets = new ArrayList<>();
        for (Span passage : last.get().passages()) {
            Segment said = segmentOf(passage, last.get());
            claims.at(said, passage)
                    .filter(c -> targets.stream().noneMatch(t -> t.claim().equals(c)))
                    .ifPresent(c -> targets.add(new Target(c, confidence, "Answers the words it quotes", Aim.POINTED)));
        }
        return between == 0 ? targets : targets.stream().limit(1).toList();
    }

    private Segment segmentOf(Span passage, Quotation quotation) {
        if (quotation.from().span().contains(passage)) {
            return quotation.from();
        }
        return page.turns().stream()
                .filter(t -> t.span().contains(passage))
                .findFirst()
                .orElse(quotation.from());
    }

    /** How well each claim of the interview fits the comment as a whole. */
    private Map<Claim, Double> wholeComment(Segment comment) {
        Map<Claim, Double> scores = new HashMap<>();
        interview.of(terms.of(comment.span())).forEach(fit -> scores.put(fit.claim(), fit.score()));
        return scores;
    }

    private Optional<Target> byWords(Span asking, Map<Claim, Double> whole) {
        List<Relevance.Fit> own = interview.of(terms.of(asking));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Relevance.Fit best = own.get(0);
        double most = 0;
        for (Relevance.Fit fit : own.subList(0, Math.min(10, own.size()))) {
            double score = fit.score() + WHOLE_COMMENT * whole.getOrDefault(fit.claim(), 0.0);
            if (score > most) {
                most = score;
                best = fit;
            }
        }
        if (best.score() < FIT || best.shared() < SHARED) {
            return Optional.empty();
        }
        double confidence = Math.min(0.45, 0.15 + most / 80);
        return Optional.of(new Target(best.claim(), confidence, "Shares telling words with this claim", Aim.GUESSED));
    }

    private Link link(Segment comment, Claim claim, Target target) {
        Stance stance = Stance.of(page, cues, stanceWords(comment, claim), target.aim());
        String reason = target.reason()
                + stance.cue().map(cue -> "; cue \"" + cue + "\".").orElse(", without a sign of which side it takes.");
        double confidence = stance.bearing() == Bearing.NEUTRAL ? target.confidence() : target.confidence() * 0.9;
        return new Link(claim, target.claim(), stance.bearing(), NAME, Math.round(confidence * 100) / 100.0, reason);
    }

    /** The claim with what opens its sentence, and a short sentence just before it ("Nonsense."), if that is no quotation. */
    private Span stanceWords(Segment comment, Claim claim) {
        int start = claim.place().start();
        for (Span sentence : page.sentences(comment)) {
            boolean own = sentence.overlaps(claim.place());
            boolean before = sentence.end() <= claim.place().start()
                    && page.words(new Span(
                                            sentence.source(),
                                            sentence.end(),
                                            claim.place().start() + 1))
                                    .size()
                            <= 1
                    && page.words(sentence).size() <= 6;
            if ((own || before) && quotations.shareQuoted(comment, sentence) == 0) {
                start = Math.min(start, sentence.start());
            }
        }
        return new Span(claim.place().source(), start, claim.place().end());
    }
}
