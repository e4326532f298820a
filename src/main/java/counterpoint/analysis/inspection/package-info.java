/**
 * What an author of a map should look at, one class a rule. A map that keeps its rules can still argue in a circle, or say
 * a thing twice: an {@link counterpoint.analysis.inspection.Inspection} finds that and says how to mend it.
 */
@NullMarked
package counterpoint.analysis.inspection;

import org.jspecify.annotations.NullMarked;
