@NullMarked
package counterpoint.format.xaif;

import org.jspecify.annotations.NullMarked;
