/** GML, the Graph Modelling Language (Himsolt 1996), as NetworkX, igraph, Gephi and yEd read it. */
@NullMarked
package counterpoint.format.gml;

import org.jspecify.annotations.NullMarked;
