/**
 * {@code convert}: files from notation to notation, one or many. Read {@link
 * counterpoint.cli.convert.ConvertCommand} first.
 */
@NullMarked
package counterpoint.cli.convert;

import org.jspecify.annotations.NullMarked;
