package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import java.util.List;

/**
 * A drafted map and what its reader should know: the map holds source, speakers and segments as facts, and everything else
 * as pending proposals.
 */
public record Draft(ArgumentMap map, List<Finding> findings) {
    public Draft {
        findings = List.copyOf(findings);
    }
}
