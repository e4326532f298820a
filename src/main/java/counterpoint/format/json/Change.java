package counterpoint.format.json;

import counterpoint.model.Diff;

/**
 * A change that somebody asks for: a diff, why it is made ({@code accept-proposal}), and the revision of the map it was
 * made for.
 */
public record Change(long expectedRevision, String intent, Diff diff) {}
