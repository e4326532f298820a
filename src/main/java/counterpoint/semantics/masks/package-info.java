/**
 * Searches for extensions of frameworks of up to 64 arguments, in which a set of arguments is the bits of one number.
 */
@NullMarked
package counterpoint.semantics.masks;

import org.jspecify.annotations.NullMarked;
