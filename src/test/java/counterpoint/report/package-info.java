@NullMarked
package counterpoint.report;

import org.jspecify.annotations.NullMarked;
