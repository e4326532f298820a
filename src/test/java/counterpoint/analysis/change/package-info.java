@NullMarked
package counterpoint.analysis.change;

import org.jspecify.annotations.NullMarked;
