package counterpoint.draft.claim;

import counterpoint.model.Segment;
import counterpoint.model.Span;

/** That words of a turn or comment ask something: the place, and the question in the speaker's own words. */
public record Asked(Segment segment, Span place, String text, double confidence, String reason) {}
