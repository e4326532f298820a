@NullMarked
package counterpoint.format.carneades;

import org.jspecify.annotations.NullMarked;
