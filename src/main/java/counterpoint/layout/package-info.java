/**
 * Where the nodes of a map are drawn, and pictures made of that. Positions are plain records and never part of a map.
 *
 * <p>Read {@link counterpoint.layout.Diagram} first, then {@link counterpoint.layout.Layout} and one way to make it: {@link
 * counterpoint.layout.LayeredLayout} or {@link counterpoint.layout.TidyTree}.
 */
@NullMarked
package counterpoint.layout;

import org.jspecify.annotations.NullMarked;
