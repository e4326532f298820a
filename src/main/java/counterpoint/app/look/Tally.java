package counterpoint.app.look;

/** How much is said about a claim: objections to it and to the steps it takes part in, reasons, and replies without a side. */
public record Tally(int attacks, int supports, int neutral, int unanswered) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(
                attacks + more.attacks, supports + more.supports, neutral + more.neutral, unanswered + more.unanswered);
    }
}
