/**
 * Argdown text to a syntax tree: {@link counterpoint.format.argdown.parse.ArgdownParser} is where to begin. A scanner cuts
 * the text into tokens, a recursive-descent parser puts them together, and whatever is wrong becomes a problem with its
 * line and column.
 */
@NullMarked
package counterpoint.format.argdown.parse;

import org.jspecify.annotations.NullMarked;
