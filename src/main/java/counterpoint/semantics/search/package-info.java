/**
 * Searches for extensions of frameworks that don't fall apart any further: on bit masks up to 64 arguments, by SAT beyond.
 *
 * <p>{@link counterpoint.semantics.search.Search} is what they have in common. Callers use {@link
 * counterpoint.semantics.extension} instead, which takes frameworks apart first.
 */
@NullMarked
package counterpoint.semantics.search;

import org.jspecify.annotations.NullMarked;
