@NullMarked
package counterpoint.semantics.extension;

import org.jspecify.annotations.NullMarked;
