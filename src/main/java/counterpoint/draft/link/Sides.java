package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.link.Judge.Verdict;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.transcript.Transcript;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which side words of a page take towards other words of it, when it is known that they bear on them: the judgement that
 * the drafting stages make for links they find, for pairs that come from elsewhere.
 */
public final class Sides {
    private static final double CONFIDENCE = 0.75;

    private final Speech page;
    private final PairSigns signs;
    private final Judge judge = new Judge();

    public Sides(Transcript transcript) {
        this.page = new Speech(transcript);
        this.signs = new PairSigns(page);
    }

    /** The side; neutral where no cue tells, and where either place is outside all turns and comments. */
    public Bearing of(Span words, Span target) {
        return claim(words)
                .flatMap(by -> claim(target).filter(t -> !t.equals(by)).map(t -> pair(by, t)))
                .map(judge::of)
                .map(Sides::side)
                .orElse(Bearing.NEUTRAL);
    }

    private static Bearing side(Verdict verdict) {
        return verdict.pair().way() == Way.WITHIN ? Bearing.SUPPORT : LinkProposer.bearing(verdict);
    }

    private Pair pair(Claim by, Claim target) {
        Way way = Way.between(by, target);
        return new Pair(by, target, way, signs.of(by, target, way, 1), Optional.empty());
    }

    private Optional<Claim> claim(Span place) {
        return Stream.concat(page.turns().stream(), page.comments().stream())
                .filter(segment -> segment.span().overlaps(place))
                .findFirst()
                .map(segment -> inside(segment, place));
    }

    private Claim inside(Segment segment, Span place) {
        int start = Math.max(place.start(), segment.span().start());
        int end = Math.min(place.end(), segment.span().end());
        Span within = new Span(place.source(), start, end);
        return new Claim(segment, within, page.line(within), CONFIDENCE, "Given.");
    }
}
