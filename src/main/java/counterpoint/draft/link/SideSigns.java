package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What speaks for the side one speaker's claim takes on another's: cues of a stance, denial of what was said without, short
 * answers that only take a side, questions back. No sign is a topic.
 */
final class SideSigns {
    private static final int OPENING = 4;
    private static final int LEAD = 4;
    private static final int SHORT = 6;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "when", "except");
    private static final Set<String> NOES = Set.of("no", "nope", "not", "never", "wrong", "nah");
    private static final Set<String> NEGATIVE =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "hardly", "barely", "cannot");
    private static final Set<String> YESES = Set.of("yes", "yeah", "yep", "exactly", "agreed", "true", "right");

    private final Speech page;
    private final Function<Claim, List<String>> terms;
    private final Lexicon stance = Lexicon.named("stance");
    private final Lexicon cues = Lexicon.named("claims");
    private final Map<Claim, Span> leads = new HashMap<>();

    SideSigns(Speech page, Function<Claim, List<String>> terms) {
        this.page = page;
        this.terms = terms;
    }

    /** Adds the signs of a pair. */
    void add(Signs.Builder signs, Claim by, Claim target) {
        List<String> words = page.spelled(lead(by));
        for (Lexicon.Cue cue : stance.in(words)) {
            signs.has("cue " + cue.kind(), cue.weight());
        }
        denial(signs, by, target, words);
        String first = words.isEmpty() ? "" : words.get(0);
        signs.is("asks back", () -> page.line(lead(by)).contains("?"))
                .is("answers a question", () -> asks(target))
                .is("has number", () -> words.stream().anyMatch(w -> Character.isDigit(w.charAt(0))))
                .is("opens with but", () -> first.equals("but"))
                .is("opens with no", () -> NOES.contains(first))
                .is("opens with yes", () -> YESES.contains(first))
                .is("opens with a condition", () -> CONDITIONS.contains(first))
                .is("short", () -> words.size() <= SHORT)
                .is("evaluates", () -> evaluates(words))
                .is("exclaims", () -> page.line(lead(by)).contains("!"))
                .is("speaks to you", () -> words.stream().anyMatch(w -> w.startsWith("you")));
    }

    private void denial(Signs.Builder signs, Claim by, Claim target, List<String> words) {
        boolean mine = isNegative(words);
        boolean theirs = isNegative(page.spelled(target.place()));
        boolean shares = terms.apply(by).stream().anyMatch(terms.apply(target)::contains);
        boolean empty = terms.apply(by).isEmpty();
        signs.is("denies", () -> mine && !theirs)
                .is("affirms what was denied", () -> !mine && theirs)
                .is("denies alike words", () -> mine != theirs && shares)
                .is("both deny", () -> mine && theirs)
                .is("repeats undenied", () -> mine == theirs && shares)
                .is("bare denial", () -> mine && empty)
                .is("bare", () -> empty);
    }

    private boolean asks(Claim target) {
        String text = page.text();
        int end = target.place().end();
        return page.line(target.place()).endsWith("?") || (end < text.length() && text.charAt(end) == '?');
    }

    private boolean evaluates(List<String> words) {
        Set<String> kinds = new TreeSet<>();
        cues.in(words).forEach(cue -> kinds.add(cue.kind()));
        return kinds.contains("evaluation");
    }

    private static boolean isNegative(List<String> words) {
        return words.stream().anyMatch(w -> NEGATIVE.contains(w) || (w.length() > 3 && w.endsWith("nt")));
    }

    /** The claim with what opens its sentence, and a short sentence just before it ("Nonsense."). */
    Span lead(Claim claim) {
        return leads.computeIfAbsent(claim, this::findLead);
    }

    private Span findLead(Claim claim) {
        int start = claim.place().start();
        for (Span sentence : page.sentences(claim.segment())) {
            boolean own = sentence.overlaps(claim.place());
            boolean before = sentence.end() <= claim.place().start()
                    && page.words(sentence).size() <= OPENING
                    && page.text()
                            .substring(sentence.end(), claim.place().start())
                            .isBlank();
            boolean leads = own
                    && page.words(sentence).from() + LEAD
                            >= page.words(claim.place()).from();
            if (before || leads) {
                start = Math.min(start, sentence.start());
            }
        }
        return new Span(claim.place().source(), start, claim.place().end());
    }

    /** The strongest cue of these kinds in a claim's lead. */
    Optional<Lexicon.Cue> strongest(Claim claim, Set<String> kinds) {
        return stance.in(page.spelled(lead(claim))).stream()
                .filter(cue -> kinds.contains(cue.kind()))
                .max(Comparator.comparingDouble(Lexicon.Cue::weight));
    }
}
