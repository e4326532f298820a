package counterpoint.app;

import counterpoint.model.Diff;
import counterpoint.model.Id;

/**
 * A change that somebody wants made to a map.
 *
 * @param expectedRevision the revision the map had when the change was thought up
 * @param actor who wants it
 * @param intent what for, in a word or two, such as {@code accept-proposal}
 */
public record Change(Id map, long expectedRevision, String actor, String intent, Diff diff) {}
