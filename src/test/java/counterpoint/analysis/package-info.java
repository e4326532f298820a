@NullMarked
package counterpoint.analysis;

import org.jspecify.annotations.NullMarked;
