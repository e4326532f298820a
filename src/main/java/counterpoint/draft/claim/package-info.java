/** What is claimed and what is asked, sentence by sentence, in the speakers' own words. */
@NullMarked
package counterpoint.draft.claim;

import org.jspecify.annotations.NullMarked;
