@NullMarked
package counterpoint.analysis.inspection;

import org.jspecify.annotations.NullMarked;
