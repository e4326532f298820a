@NullMarked
package counterpoint.analysis.structure;

import org.jspecify.annotations.NullMarked;
