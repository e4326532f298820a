@NullMarked
package counterpoint.format.network;

import org.jspecify.annotations.NullMarked;
