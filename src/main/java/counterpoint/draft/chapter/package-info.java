/** The parts of an interview by what they are about, with titles from their words. */
@NullMarked
package counterpoint.draft.chapter;

import org.jspecify.annotations.NullMarked;
