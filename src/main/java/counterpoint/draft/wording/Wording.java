package counterpoint.draft.wording;

import counterpoint.draft.claim.Claim;
import counterpoint.model.Span;

/**
 * Other words for a claim that stand alone; what is put in stands in brackets.
 *
 * @param antecedent the words that what is put in comes from
 */
public record Wording(Claim claim, String text, Span antecedent, double confidence, String reason) {}
