@NullMarked
package counterpoint.format.gml;

import org.jspecify.annotations.NullMarked;
