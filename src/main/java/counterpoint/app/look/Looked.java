package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import java.util.Map;

/** A map that has been looked through once at its revision. */
record Looked(ArgumentMap map, Map<Id, Proposal> proposedBy, Traits traits, Pages pages) {}
