package counterpoint.draft.claim;

import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The stage that finds questions: sentences that end in a question mark, other than quoted ones and rhetorical ones. A
 * question of the one who is interviewed is taken as rhetorical.
 */
public final class QuestionProposer {
    public static final String NAME = "questions/1";

    private static final int SHORTEST = 2;

    private final Speech page;
    private final Openers openers;
    private final Lexicon rhetoric = Lexicon.named("rhetoric");

    public QuestionProposer(Speech page) {
        this.page = page;
        this.openers = new Openers(page);
    }

    public Questions propose(Quotations quotations) {
        List<Asked> all = new ArrayList<>();
        for (Segment turn : page.turns()) {
            if (page.speaker(turn).role() != Role.INTERVIEWEE) {
                propose(turn, quotations, "Asks in the interview.", all);
            }
        }
        for (Segment comment : page.comments()) {
            propose(comment, quotations, "Asks in a comment.", all);
        }
        return new Questions(all);
    }

    private void propose(Segment segment, Quotations quotations, String reason, List<Asked> all) {
        for (Span sentence : page.sentences(segment)) {
            boolean quoted = quotations.shareQuoted(segment, sentence) > 0.5;
            if (isQuestion(page, sentence) && !quoted && page.words(sentence).size() >= SHORTEST) {
                boolean open = rhetoric.in(page.spelled(openers.cut(sentence))).isEmpty();
                if (open) {
                    Span place = openers.cut(sentence);
                    all.add(new Asked(segment, place, openers.sentence(place), 0.85, reason));
                }
            }
        }
    }

    /** True when a question mark ends the sentence, quotation marks and brackets aside. */
    static boolean isQuestion(Speech page, Span sentence) {
        String text = sentence.of(page.text());
        int last = text.length() - 1;
        while (last > 0 && "”\"’')]! ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last) == '?';
    }
}
