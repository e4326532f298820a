/** The plain ground of a page: its lines, what is furniture, names, stamps and sentences. */
@NullMarked
package counterpoint.transcript.text;

import org.jspecify.annotations.NullMarked;
