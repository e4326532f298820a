/**
 * What a terminal shows and scripts read: output, progress, exit codes. Read {@link
 * counterpoint.cli.terminal.Output} first.
 */
@NullMarked
package counterpoint.cli.terminal;

import org.jspecify.annotations.NullMarked;
