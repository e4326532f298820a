/**
 * Commands about the store as a whole: copies of it, its soundness, and who may come in. Read {@link
 * counterpoint.cli.keep.BackupCommand} first.
 */
@NullMarked
package counterpoint.cli.keep;

import org.jspecify.annotations.NullMarked;
