@NullMarked
package counterpoint.format.arguebuf;

import org.jspecify.annotations.NullMarked;
