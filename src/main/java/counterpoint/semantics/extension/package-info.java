/**
 * The semantics that may have many extensions: complete, preferred, stable, semi-stable, stage, and the unique ideal and
 * eager. Each takes a framework apart before it searches; see {@link counterpoint.semantics.extension.Parts}.
 */
@NullMarked
package counterpoint.semantics.extension;

import org.jspecify.annotations.NullMarked;
