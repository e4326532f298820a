/**
 * Searches for extensions of large frameworks, as models of a propositional formula that says what an extension is.
 */
@NullMarked
package counterpoint.semantics.formula;

import org.jspecify.annotations.NullMarked;
