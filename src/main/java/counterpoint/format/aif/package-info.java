/**
 * The Argument Interchange Format as AIFdb serves it: JSON nodesets.
 *
 * <p>How nodes and edges become a map is told in {@link counterpoint.format.nodeset}.
 */
@NullMarked
package counterpoint.format.aif;

import org.jspecify.annotations.NullMarked;
