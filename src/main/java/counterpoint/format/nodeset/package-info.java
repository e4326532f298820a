/**
 * What notations built like the Argument Interchange Format share: typed nodes joined by untyped edges, of which only some
 * make sense as an argument map.
 *
 * <p>Read {@link counterpoint.format.nodeset.Nodeset} first, then {@link counterpoint.format.nodeset.NodesetToMap} and
 * {@link counterpoint.format.nodeset.MapToNodeset}. Between the two nothing is lost: what has no place in a map is kept as
 * an extension and written again.
 */
@NullMarked
package counterpoint.format.nodeset;

import org.jspecify.annotations.NullMarked;
