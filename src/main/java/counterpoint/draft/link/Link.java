package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;

/**
 * That one claim bears on another.
 *
 * @param by the claim that supports, attacks or replies
 * @param target the claim supported, attacked or replied to
 */
public record Link(Claim by, Claim target, Bearing bearing, String proposer, double confidence, String reason) {
    /** Of the two claims, the one that stands first on the page. */
    public Claim earlier() {
        return by.place().start() < target.place().start() ? by : target;
    }

    public Claim later() {
        return by.place().start() < target.place().start() ? target : by;
    }
}
