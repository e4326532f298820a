@NullMarked
package counterpoint.benchmark;

import org.jspecify.annotations.NullMarked;
