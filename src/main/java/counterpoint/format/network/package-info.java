/**
 * Maps as property graphs: what JSON Graph Format, Cytoscape, GraphML, DOT, GEXF, GML and tables of nodes and edges have in
 * common. Read {@link counterpoint.format.network.Network} first; each notation only says how it spells one.
 */
@NullMarked
package counterpoint.format.network;

import org.jspecify.annotations.NullMarked;
