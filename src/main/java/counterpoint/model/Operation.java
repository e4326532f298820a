package counterpoint.model;

import java.time.Instant;

/**
 * One change that somebody made to a stored map: exactly one row of the operation log. {@code revision} is the revision
 * the map has after it.
 */
public record Operation(Id map, long revision, String actor, Instant time, String intent, Diff diff) {
    public Operation {
        if (diff.isEmpty()) {
            throw new IllegalArgumentException(
                    "Operation " + revision + " of map " + map + " changes nothing. Leave empty diffs out of the log.");
        }
    }
}
