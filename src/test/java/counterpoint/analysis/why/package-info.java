@NullMarked
package counterpoint.analysis.why;

import org.jspecify.annotations.NullMarked;
