package counterpoint.draft.claim;

import counterpoint.draft.text.Speech;

/**
 * How much text one proposed claim covers. A reader can judge some two or three hundred claims of a page, whatever its
 * length: a short page is taken clause by clause, as analysts do who annotate debates, a long one point by point.
 */
public enum Grain {
    /** Every clause that claims something by itself. */
    CLAUSE,
    /** A principal claim with the sentences that only carry it on. */
    POINT;

    private static final int LONG_PAGE = 4_000;

    /** The grain a page of this length calls for: {@link #CLAUSE} up to {@value #LONG_PAGE} words of speech. */
    public static Grain of(Speech page) {
        long words = 0;
        for (var segment : page.turns()) {
            words += page.words(segment.span()).size();
        }
        for (var segment : page.comments()) {
            words += page.words(segment.span()).size();
        }
        return words > LONG_PAGE ? POINT : CLAUSE;
    }
}
