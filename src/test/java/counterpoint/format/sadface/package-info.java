@NullMarked
package counterpoint.format.sadface;

import org.jspecify.annotations.NullMarked;
