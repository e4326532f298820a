/** From a page's bytes to a {@link counterpoint.transcript.Transcript}: who says what where, and what is only furniture. */
@NullMarked
package counterpoint.transcript;

import org.jspecify.annotations.NullMarked;
