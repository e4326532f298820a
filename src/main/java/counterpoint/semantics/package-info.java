/**
 * Abstract argumentation on int arrays: which arguments can be accepted together, given only who attacks whom.
 *
 * <p>Read {@link counterpoint.semantics.AttackFramework} first, then {@link counterpoint.semantics.Labelling} and {@link
 * counterpoint.semantics.Grounded}. Nothing here knows maps, texts or people: an argument is a number, in the sense of
 * Dung (1995).
 */
@NullMarked
package counterpoint.semantics;

import org.jspecify.annotations.NullMarked;
