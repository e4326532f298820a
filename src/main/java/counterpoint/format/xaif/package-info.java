/**
 * AIF with the page around it, as the tools of ARG-tech exchange it: xAIF and OVA3, and the older OVA2.
 *
 * <p>How nodes and edges become a map is told in {@link counterpoint.format.nodeset}.
 */
@NullMarked
package counterpoint.format.xaif;

import org.jspecify.annotations.NullMarked;
