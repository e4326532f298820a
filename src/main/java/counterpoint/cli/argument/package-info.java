/**
 * What is named on a command line: files, maps, notations, stores. Read {@link
 * counterpoint.cli.argument.MapArgument} first.
 */
@NullMarked
package counterpoint.cli.argument;

import org.jspecify.annotations.NullMarked;
