/** How claims bear on one another: replies of comments, answers, reasons and objections. */
@NullMarked
package counterpoint.draft.link;

import org.jspecify.annotations.NullMarked;
