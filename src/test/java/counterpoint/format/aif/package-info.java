@NullMarked
package counterpoint.format.aif;

import org.jspecify.annotations.NullMarked;
