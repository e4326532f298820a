/** Quotations: which words of a comment are somebody else's, and where on the page that person said them. */
@NullMarked
package counterpoint.draft.quote;

import org.jspecify.annotations.NullMarked;
