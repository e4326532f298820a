@NullMarked
package counterpoint.store;

import org.jspecify.annotations.NullMarked;
