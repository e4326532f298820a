package counterpoint.draft.claim;

import counterpoint.model.Segment;
import counterpoint.model.Span;

/**
 * A stretch of a turn or comment that may claim something.
 *
 * @param place its words without what only opens them
 * @param whole the same with its openers
 * @param position its number in the segment, from 0
 * @param last whether it is the segment's last
 */
record Unit(Segment segment, Span place, Span whole, int position, boolean last) {}
