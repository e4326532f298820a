package counterpoint.model;

import java.util.List;

/** A change was meant for an older revision of the map. Carries the operations made since. */
public final class StaleRevisionException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    private final long revision;
    private final transient List<Operation> since;

    public StaleRevisionException(Id map, long expected, long revision, List<Operation> since) {
        super(
                "revision.stale",
                "Map " + map + " is at revision " + revision + ", but this change was made for revision " + expected
                        + ". Take in the " + since.size() + " changes made since and try again.");
        this.revision = revision;
        this.since = List.copyOf(since);
    }

    /** The revision the map has now. */
    public long revision() {
        return revision;
    }

    /** The operations made since the expected revision, oldest first. */
    public List<Operation> since() {
        return since;
    }
}
