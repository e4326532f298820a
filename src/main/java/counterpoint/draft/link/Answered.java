package counterpoint.draft.link;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;

/** That a claim answers a question. */
public record Answered(Asked question, Claim answer, double confidence, String reason) {}
