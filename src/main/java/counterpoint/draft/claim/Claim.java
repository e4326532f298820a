package counterpoint.draft.claim;

import counterpoint.model.Segment;
import counterpoint.model.Span;

/** That words of a turn or comment claim something: the place, and the claim in the speaker's own words. */
public record Claim(Segment segment, Span place, String text, double confidence, String reason) {
    public boolean isInComment() {
        return segment.kind() == Segment.Kind.COMMENT;
    }
}
