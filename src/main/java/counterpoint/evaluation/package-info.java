/** How good a draft is, measured against a page that people annotated. */
@NullMarked
package counterpoint.evaluation;

import org.jspecify.annotations.NullMarked;
