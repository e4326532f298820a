/**
 * The JSON of arguebuf (recap-utr): atoms and schemes as objects keyed by their ids, beside resources and participants.
 *
 * <p>Nodes and edges become a map as those of a {@link counterpoint.format.nodeset nodeset} do; resources are {@link
 * counterpoint.format.excerpt pages}.
 */
@NullMarked
package counterpoint.format.arguebuf;

import org.jspecify.annotations.NullMarked;
