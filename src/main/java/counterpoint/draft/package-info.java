/** From a transcript to a draft: proposals for claims, questions, quotes and replies, each with a reason and a place. */
@NullMarked
package counterpoint.draft;

import org.jspecify.annotations.NullMarked;
