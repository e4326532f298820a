package counterpoint.evaluation.page;

import counterpoint.model.Span;

/** A judgement about which side words take towards other words, given that they bear on them. */
@FunctionalInterface
public interface Polarity {
    Side of(Span words, Span target);
}
