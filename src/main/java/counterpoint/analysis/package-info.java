/**
 * What follows from a map: which nodes stand, which objections nobody answered, and in {@link
 * counterpoint.analysis.inspection} what its author should look at.
 *
 * <p>Read {@link counterpoint.analysis.Projection} first: it says what counts as an argument. Nothing here changes a map;
 * whoever wants proposals taken in passes {@code map.supposingPending()}.
 */
@NullMarked
package counterpoint.analysis;

import org.jspecify.annotations.NullMarked;
