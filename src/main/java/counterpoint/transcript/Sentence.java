package counterpoint.transcript;

import counterpoint.model.Id;
import counterpoint.model.Span;

/** A sentence of a turn or comment: the segment it is in and its place, without surrounding white space. */
public record Sentence(Id segment, Span span) {}
