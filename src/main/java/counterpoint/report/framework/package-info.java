/** Maps as abstract frameworks, for solvers of the field. */
@NullMarked
package counterpoint.report.framework;

import org.jspecify.annotations.NullMarked;
