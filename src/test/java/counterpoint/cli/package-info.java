@NullMarked
package counterpoint.cli;

import org.jspecify.annotations.NullMarked;
