@NullMarked
package counterpoint.format.dot;

import org.jspecify.annotations.NullMarked;
