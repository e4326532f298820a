/**
 * Parts of a map, for those who don't want all of it: what lies around a node, what hangs under what, and what has certain
 * words in it. Proposals that wait for a decision count as if they had been accepted.
 *
 * <p>Read {@link counterpoint.app.look.FocusMap} first.
 */
@NullMarked
package counterpoint.app.look;

import org.jspecify.annotations.NullMarked;
