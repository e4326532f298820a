package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;

/** How two claims come to be compared: where they stand to each other on the page. */
enum Way {
    /** In one turn or comment. */
    WITHIN,
    /** In a turn and the turn before it, by another speaker. */
    EXCHANGE,
    /** From a comment to the interview. */
    INTERVIEW,
    /** From a comment to an earlier comment. */
    COMMENT;

    /** How two claims stand to each other. */
    static Way between(Claim by, Claim target) {
        if (by.segment().equals(target.segment())) {
            return WITHIN;
        }
        if (by.isInComment()) {
            return target.isInComment() ? COMMENT : INTERVIEW;
        }
        return target.isInComment() ? INTERVIEW : EXCHANGE;
    }
}
