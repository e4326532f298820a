/** Claims that need the sentence before them, said so that they stand alone. */
@NullMarked
package counterpoint.draft.wording;

import org.jspecify.annotations.NullMarked;
