/** How a page says who speaks: one class for each way. */
@NullMarked
package counterpoint.transcript.layout;

import org.jspecify.annotations.NullMarked;
