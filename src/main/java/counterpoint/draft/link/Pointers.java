package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What words of a comment point at outright: the passage they follow as a quotation, a numbered point they name, the comment
 * they reply to.
 */
final class Pointers {
    private static final int REACH = 50;
    private static final double[] AFTER_QUOTE = {0.55, 0.4, 0.3};

    private final Speech page;
    private final Quotations quotations;
    private final Claims claims;
    private final References references;
    private final Terms terms;

    Pointers(Speech page, Quotations quotations, Claims claims) {
        this.page = page;
        this.quotations = quotations;
        this.claims = claims;
        this.references = new References(page);
        this.terms = new Terms(page);
    }

    /** A claim pointed at, how sure the pointing is, and what points. */
    record Pointed(Claim target, double sure, String reason) {}

    /** The claims a claim of a comment points at; empty if it points at none. */
    List<Pointed> of(Segment comment, Claim claim) {
        List<Pointed> quoted = quoted(comment, claim.place());
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Optional<Pointed> point = references
                .point(comment, sentenceOf(comment, claim), REACH)
                .flatMap(place -> claims.all().stream()
                        .filter(c -> place.contains(c.place()))
                        .findFirst())
                .map(target -> new Pointed(target, 0.55, "Names the point of the list it answers"));
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

    /** The comment or turn that a comment answers as a whole, as far as the page says so. */
    Optional<Segment> parent(Segment comment) {
        return references.parent(comment);
    }

    /** The claims quoted last before this place, unless another point or too much talk lies between. */
    List<Pointed> quoted(Segment comment, Span asking) {
        Optional<Quotation> last = quotations.in(comment).stream()
                .filter(q -> q.words().start() < asking.end())
                .reduce((a, b) -> b);
        if (last.isEmpty()) {
            return List.of();
        }
        Span words = last.get().words();
        boolean crossed = references.borders(comment).stream()
                .anyMatch(border -> words.end() <= border && border <= asking.start());
        int between = (int) claims.in(comment).stream()
                .filter(c -> c.place().start() >= words.end() && c.place().start() < asking.start())
                .count();
        if (crossed || between >= AFTER_QUOTE.length) {
            return List.of();
        }
        double sure = AFTER_QUOTE[asking.overlaps(words) ? 0 : between];
        List<Pointed> pointed = new ArrayList<>();
        for (Span passage : last.get().passages()) {
            claims.at(segmentOf(passage, last.get()), passage)
                    .filter(c -> pointed.stream().noneMatch(p -> p.target().equals(c)))
                    .ifPresent(c -> pointed.add(new Pointed(c, sure, "Answers the words it quotes")));
        }
        return between == 0 ? pointed : pointed.stream().limit(1).toList();
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

    /** The sentence a claim stands in: its openers may hold the reference. */
    private Span sentenceOf(Segment comment, Claim claim) {
        return page.sentences(comment).stream()
                .filter(s -> s.overlaps(claim.place()))
                .findFirst()
                .map(s -> new Span(s.source(), Math.max(comment.span().start(), s.start() - 20), s.end()))
                .orElse(claim.place());
    }

    private Optional<Pointed> inParent(Segment parent, Claim claim) {
        List<Claim> candidates = claims.in(parent);
        Relevance relevance = new Relevance(candidates, c -> terms.of(c.place()));
        return relevance.of(terms.of(claim.place())).stream()
                .findFirst()
                .map(fit -> new Pointed(fit.claim(), 0.5, "Replies to this comment, about the same thing"))
                .or(() -> candidates.stream().findFirst().map(c -> new Pointed(c, 0.4, "Replies to this comment")));
    }
}
