@NullMarked
package counterpoint.semantics.solve;

import org.jspecify.annotations.NullMarked;
