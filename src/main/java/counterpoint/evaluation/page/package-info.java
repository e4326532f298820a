/** A page as people annotated it and as a draft reads it, in the same terms. */
@NullMarked
package counterpoint.evaluation.page;

import org.jspecify.annotations.NullMarked;
