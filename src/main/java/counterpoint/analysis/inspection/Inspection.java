package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import java.util.List;

/**
 * A rule that looks at a whole map and reports each place where it is not kept, with a message that names the fix.
 *
 * <p>Implementations hold no state and change nothing; the same map gives the same findings in the same order.
 */
public interface Inspection {

    /** The code that all findings of this inspection bear: dotted and stable. */
    String code();

    /** What this inspection finds in a map, in natural order of the entries concerned. */
    List<Finding> inspect(ArgumentMap map);
}
