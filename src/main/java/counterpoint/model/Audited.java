package counterpoint.model;

import java.time.Instant;

/** Who did what to which map, and when: a row of the log without its diff. */
public record Audited(Id map, long revision, String actor, Instant time, String intent, Logged.Step step) {}
