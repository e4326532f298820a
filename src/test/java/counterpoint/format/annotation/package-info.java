@NullMarked
package counterpoint.format.annotation;

import org.jspecify.annotations.NullMarked;
