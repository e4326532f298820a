package counterpoint.analysis.change;

import counterpoint.model.Id;
import counterpoint.semantics.Label;

/** That a node's standing would be another one. */
public record Change(Id node, Label before, Label after) {

    /** The change back. */
    Change reversed() {
        return new Change(node, /* before= */ after, /* after= */ before);
    }
}
