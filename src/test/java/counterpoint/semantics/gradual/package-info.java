@NullMarked
package counterpoint.semantics.gradual;

import org.jspecify.annotations.NullMarked;
