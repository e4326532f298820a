/**
 * The argument map: immutable values for what was said, what is claimed and how claims bear on one another.
 *
 * <p>Read {@link counterpoint.model.ArgumentMap} first, then {@link counterpoint.model.Inference} and {@link
 * counterpoint.model.Diff}. Nothing here knows files, databases, screens or the clock.
 */
@NullMarked
package counterpoint.model;

import org.jspecify.annotations.NullMarked;
