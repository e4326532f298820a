/** GraphML, as Gephi, yEd, NetworkX and igraph read and write it (graphml.graphdrawing.org). */
@NullMarked
package counterpoint.format.graphml;

import org.jspecify.annotations.NullMarked;
