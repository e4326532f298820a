@NullMarked
package counterpoint.semantics.search;

import org.jspecify.annotations.NullMarked;
