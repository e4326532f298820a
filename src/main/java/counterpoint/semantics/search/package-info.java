/**
 * What all searches for extensions have in common: the questions asked of them, {@link
 * counterpoint.semantics.search.Search}, and the steps they share. How they search is said in {@code semantics.masks} and
 * {@code semantics.formula}.
 */
@NullMarked
package counterpoint.semantics.search;

import org.jspecify.annotations.NullMarked;
