@NullMarked
package counterpoint.semantics.sat;

import org.jspecify.annotations.NullMarked;
