package counterpoint.draft.link;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;

/** That a question of a comment asks about a claim. */
public record Queried(Asked question, Claim target, double confidence, String reason) {}
