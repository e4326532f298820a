package counterpoint.draft.chapter;

import counterpoint.model.Segment;
import counterpoint.model.Span;

/**
 * That an interview turns to something else at a turn.
 *
 * @param place the first words of the turn
 * @param title words of the chapter that tell it from the others
 */
public record Chapter(Segment turn, Span place, String title, double confidence, String reason) {}
