package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;

/**
 * That a claim attacks a step from one claim to another, and neither of the two.
 *
 * @param answered the claim whose words it answers, one of the two
 * @param step the reason and what it is a reason for
 */
public record Undercut(Claim by, Claim answered, Link step, double confidence, String reason) {}
