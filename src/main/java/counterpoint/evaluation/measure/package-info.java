/** One class per family of measures, each with its definition and source. */
@NullMarked
package counterpoint.evaluation.measure;

import org.jspecify.annotations.NullMarked;
