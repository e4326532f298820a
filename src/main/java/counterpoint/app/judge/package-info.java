/**
 * What stands in a map and what its reader should know, remembered for each revision. Read {@link
 * counterpoint.app.judge.JudgedMap} first.
 */
@NullMarked
package counterpoint.app.judge;

import org.jspecify.annotations.NullMarked;
