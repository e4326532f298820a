/** What a map looks like as a graph, worked out with JGraphT; see {@link counterpoint.analysis.structure.Structure}. */
@NullMarked
package counterpoint.analysis.structure;

import org.jspecify.annotations.NullMarked;
