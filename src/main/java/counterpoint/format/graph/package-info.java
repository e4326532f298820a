/** Plain graph JSON for tools that know graphs but not arguments. */
@NullMarked
package counterpoint.format.graph;

import org.jspecify.annotations.NullMarked;
