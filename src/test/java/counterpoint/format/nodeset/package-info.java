@NullMarked
package counterpoint.format.nodeset;

import org.jspecify.annotations.NullMarked;
