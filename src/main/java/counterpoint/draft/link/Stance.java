package counterpoint.draft.link;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Which side words take, by cue phrases alone: a side is taken when its cues weigh at least {@value #ENOUGH} and clearly
 * more than the other's. Similarity of words says nothing about it (measured; {@code docs/drafting.md}).
 *
 * @param cue the phrase that decided
 */
record Stance(Bearing bearing, double weight, Optional<String> cue) {
    static final double ENOUGH = 0.8;
    private static final double MARGIN = 0.4;

    /** How it is known what the words answer. */
    enum Aim {
        /** By a quotation or a name: then a plain denial denies that. */
        POINTED,
        /** Only by what the words are about: then a denial may deny anything. */
        GUESSED
    }

    static Stance of(Speech page, Lexicon cues, Span words, Aim aim) {
        List<Lexicon.Cue> found = cues.in(page.spelled(words));
        double attack = sum(found, "attack");
        if (aim == Aim.POINTED || attack > 0) {
            attack += sum(found, "denial");
        }
        double support = sum(found, "support");
        if (attack >= ENOUGH && attack - support >= MARGIN) {
            return new Stance(Bearing.ATTACK, attack, strongest(found, "attack").or(() -> strongest(found, "denial")));
        }
        if (support >= ENOUGH && support - attack >= MARGIN) {
            return new Stance(Bearing.SUPPORT, support, strongest(found, "support"));
        }
        return new Stance(Bearing.NEUTRAL, 0, Optional.empty());
    }

    private static double sum(List<Lexicon.Cue> found, String kind) {
        return found.stream()
                .filter(c -> c.kind().equals(kind))
                .mapToDouble(Lexicon.Cue::weight)
                .sum();
    }

    private static Optional<String> strongest(List<Lexicon.Cue> found, String kind) {
        Lexicon.Cue best = null;
        for (Lexicon.Cue cue : found) {
            if (cue.kind().equals(kind) && (best == null || cue.weight() > best.weight())) {
                best = cue;
            }
        }
        return Optional.ofNullable(best).map(Lexicon.Cue::phrase);
    }
}
