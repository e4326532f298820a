@NullMarked
package counterpoint.semantics;

import org.jspecify.annotations.NullMarked;
