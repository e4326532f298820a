/** SAT solving as the searches need it, behind one small interface. */
@NullMarked
package counterpoint.semantics.sat;

import org.jspecify.annotations.NullMarked;
