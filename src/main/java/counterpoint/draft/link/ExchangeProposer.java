package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage that finds objections and agreement from one turn of the interview to the turn before it: a claim with cues of
 * a stance bears on the claim of the turn before that it shares most terms with; a turn that opens with such a cue, else on
 * the last claim before it.
 */
public final class ExchangeProposer {
    public static final String NAME = "exchange/1";

    private static final double SIMILAR = 4;
    private static final int OPENING = 8;

    private final Speech page;
    private final Terms terms;
    private final Lexicon cues = Lexicon.named("stance");

    public ExchangeProposer(Speech page) {
        this.page = page;
        this.terms = new Terms(page);
    }

    public List<Link> propose(Claims claims) {
        List<Link> all = new ArrayList<>();
        List<Segment> turns = page.turns();
        for (int i = 1; i < turns.size(); i++) {
            Segment before = turns.get(i - 1);
            Segment now = turns.get(i);
            if (!page.speaker(before).equals(page.speaker(now))) {
                List<Claim> earlier = claims.in(before);
                Relevance relevance = new Relevance(earlier, c -> terms.of(c.place()));
                List<Claim> here = claims.in(now);
                for (int j = 0; j < here.size() && !earlier.isEmpty(); j++) {
                    link(here.get(j), j, earlier, relevance).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    /** The first words of a claim's sentence: where a reply says at once which side it takes. */
    private Span opening(Claim claim) {
        Span sentence = page.sentences(claim.segment()).stream()
                .filter(s -> s.overlaps(claim.place()))
                .findFirst()
                .orElse(claim.place());
        Range words = page.words(sentence);
        int last = Math.min(words.to(), words.from() + OPENING) - 1;
        return new Span(sentence.source(), sentence.start(), page.words().end(last));
    }

    private Optional<Link> link(Claim claim, int nth, List<Claim> earlier, Relevance relevance) {
        Stance stance = Stance.of(page, cues, claim.place(), Stance.Aim.GUESSED);
        Stance opening = Stance.of(page, cues, opening(claim), Stance.Aim.GUESSED);
        if (stance.bearing() == Bearing.NEUTRAL) {
            return Optional.empty();
        }
        Optional<Relevance.Fit> best = relevance.of(terms.of(claim.place())).stream()
                .findFirst()
                .filter(f -> f.score() >= SIMILAR && f.shared() > 1);
        if (best.isEmpty() && (nth > 0 || opening.bearing() != stance.bearing())) {
            return Optional.empty();
        }
        Claim target = best.map(Relevance.Fit::claim).orElse(earlier.get(earlier.size() - 1));
        double confidence = best.isPresent() ? 0.3 : 0.2;
        String reason = "Cue \"" + stance.cue().orElse("") + "\" in reply to the turn before"
                + (best.isPresent() ? ", about the same thing." : ".");
        return Optional.of(new Link(claim, target, stance.bearing(), NAME, confidence, reason));
    }
}
