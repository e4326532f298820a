/**
 * {@code judge}: what stands in a map, why, and what would change it. Read {@link
 * counterpoint.cli.judge.JudgeCommand} first.
 */
@NullMarked
package counterpoint.cli.judge;

import org.jspecify.annotations.NullMarked;
