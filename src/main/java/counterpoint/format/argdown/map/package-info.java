/** What an Argdown text says as entries of a map. */
@NullMarked
package counterpoint.format.argdown.map;

import org.jspecify.annotations.NullMarked;
