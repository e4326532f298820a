package counterpoint.transcript.comment.cut;

import java.util.List;

/**
 * How people write in a comment region, from 0, letters to the editor, to 1, chat: short paragraphs of one sentence, often
 * without a full stop. In chat nearly every paragraph is a comment of its own; letters have several paragraphs each.
 *
 * <p>The three signs are weighed by judgement. Between the two kinds of page we have seen lies a wide gap.
 */
record Manner(double chat) {
    private static final double TYPICAL_LENGTH = 27;
    private static final double TYPICAL_SINGLES = 0.38;
    private static final double MOST_UNSTOPPED = 0.25;
    private static final double SURE = 0.8;

    static Manner of(List<Paragraph> paragraphs) {
        double lengths = 0;
        int singles = 0;
        int unstopped = 0;
        for (Paragraph paragraph : paragraphs) {
            lengths += Math.log(1 + paragraph.words());
            singles += paragraph.sentences() <= 1 ? 1 : 0;
            unstopped += paragraph.endsOpen() ? 1 : 0;
        }
        double count = paragraphs.size();
        double sign = 2.2 * (Math.log(TYPICAL_LENGTH) - lengths / count)
                + 5 * (singles / count - TYPICAL_SINGLES)
                + 4 * Math.min(MOST_UNSTOPPED, unstopped / count);
        return new Manner(Math.max(0, Math.min(1, sign / SURE)));
    }

    /** A weight that is one thing in letters and another in chat. */
    double weight(double inLetters, double inChat) {
        return inLetters + chat * (inChat - inLetters);
    }
}
