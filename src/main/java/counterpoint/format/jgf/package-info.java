/** JSON Graph Format, version 2: a graph with metadata for everything (jsongraphformat.info). */
@NullMarked
package counterpoint.format.jgf;

import org.jspecify.annotations.NullMarked;
