/** Where one comment ends and the next begins, on pages that don't say so. */
@NullMarked
package counterpoint.transcript.comment.cut;

import org.jspecify.annotations.NullMarked;
