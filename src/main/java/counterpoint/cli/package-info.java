/**
 * The command line. Read {@link counterpoint.cli.Main} first; each command is one class. The only place that prints and
 * the only place that ends the program.
 */
@NullMarked
package counterpoint.cli;

import org.jspecify.annotations.NullMarked;
