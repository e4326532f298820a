package counterpoint.draft.claim;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;

/** Sentences that greet, thank or speak of the programme itself, by cues: nobody argues about them. */
final class Courtesies {
    private static final double COURTESY = -1.5;
    private static final int LONGEST = 25;

    private final Speech page;
    private final Lexicon cues = Lexicon.named("claims");

    Courtesies(Speech page) {
        this.page = page;
    }

    boolean is(Span sentence) {
        return page.words(sentence).size() <= LONGEST
                && cues.in(page.spelled(sentence)).stream().anyMatch(cue -> cue.weight() <= COURTESY);
    }
}
