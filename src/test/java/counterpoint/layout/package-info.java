@NullMarked
package counterpoint.layout;

import org.jspecify.annotations.NullMarked;
