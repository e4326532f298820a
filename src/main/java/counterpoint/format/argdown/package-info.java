/**
 * Argdown, the Markdown-like notation for debates: {@link counterpoint.format.argdown.ArgdownReader} and {@link
 * counterpoint.format.argdown.ArgdownWriter}. Reading goes from text to a tree ({@code parse}), to what the text says
 * ({@code document}), to a map.
 */
@NullMarked
package counterpoint.format.argdown;

import org.jspecify.annotations.NullMarked;
