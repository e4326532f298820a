/**
 * What a log is for: going back and forth in it, and seeing what was done. Read {@link counterpoint.app.edit.Undo} first;
 * the way of a new change is {@code app.ApplyDiff}.
 */
@NullMarked
package counterpoint.app.edit;

import org.jspecify.annotations.NullMarked;
