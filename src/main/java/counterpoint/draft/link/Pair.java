package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.link.Pointers.Pointed;
import counterpoint.draft.text.Signs;
import java.util.Optional;

/**
 * Two claims, one of which may bear on the other.
 *
 * @param by the claim that would support, attack or repeat the other
 * @param pointer what on the page points from one to the other outright: a quotation, a name, a number
 */
record Pair(Claim by, Claim target, Way way, Signs signs, Optional<Pointed> pointer) {}
