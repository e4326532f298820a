/** Files that wrap a page, such as saved HTML and captions, unwrapped into text to read. */
@NullMarked
package counterpoint.transcript.container;

import org.jspecify.annotations.NullMarked;
