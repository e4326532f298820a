@NullMarked
package counterpoint.app;

import org.jspecify.annotations.NullMarked;
