@NullMarked
package counterpoint.format.framework;

import org.jspecify.annotations.NullMarked;
