/** Pages as words: what the drafting stages read instead of raw text, always with offsets into the original. */
@NullMarked
package counterpoint.draft.text;

import org.jspecify.annotations.NullMarked;
